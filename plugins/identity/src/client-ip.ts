import { BlockList, isIP } from "node:net"
import type { MedusaRequest } from "@medusajs/framework/http"

type Source = { headers: MedusaRequest["headers"]; socket: { remoteAddress?: string } }

/** The storefront and the proxies of one's own network; an address on the internet is nobody's proxy by itself. */
const USUAL_PROXIES = "127.0.0.0/8,::1,10.0.0.0/8,172.16.0.0/12,192.168.0.0/16,fc00::/7"

/**
 * The person's address: the peer's own, or, when the peer is a trusted proxy (`TRUSTED_PROXIES`), the last address that
 * the proxy wrote into `X-Forwarded-For`. What stands further left anybody may have written. It is evidence in consents
 * and what limits count by, so an IPv4 address is freed of its IPv6 wrapping.
 */
export function clientIp({ headers, socket }: Source, proxies = process.env.TRUSTED_PROXIES): string {
  const peer = plain(socket.remoteAddress ?? "")
  const forwarded = plain([headers["x-forwarded-for"] ?? ""].flat().join(",").split(",").at(-1) ?? "")
  if (isIP(forwarded) && isProxy(peer, proxies || USUAL_PROXIES)) return forwarded
  return peer || "unknown"
}

const plain = (address: string) => address.trim().replace(/^::ffff:(?=\d+\.)/, "")

const lists = new Map<string, BlockList>()

function isProxy(address: string, proxies: string): boolean {
  const family = isIP(address)
  return family !== 0 && listOf(proxies).check(address, family === 6 ? "ipv6" : "ipv4")
}

/** Addresses and subnets separated by commas, as the environment's schema has checked them. */
function listOf(proxies: string): BlockList {
  const known = lists.get(proxies)
  if (known) return known
  const list = new BlockList()
  for (const entry of proxies.split(",").map((part) => part.trim())) {
    const [address = "", prefix] = entry.split("/")
    const family = isIP(address) === 6 ? "ipv6" : "ipv4"
    if (prefix) list.addSubnet(address, Number(prefix), family)
    else list.addAddress(address, family)
  }
  lists.set(proxies, list)
  return list
}
