import type { MedusaRequest } from "@medusajs/framework/http"

/**
 * The person's address as the nearest proxy names it (Medusa trusts one hop, the storefront), an IPv4 address without
 * its IPv6 wrapping. It is evidence in consents, so it is written as a person would.
 */
export function clientIp(req: Pick<MedusaRequest, "ip">): string {
  return (req.ip ?? "unknown").replace(/^::ffff:(?=\d+\.)/, "")
}
