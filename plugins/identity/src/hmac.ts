import { createHmac } from "node:crypto"

/** What limits count by is kept as HMAC: the tables must not tell who tried. Case and spaces at the ends don't matter. */
export function hmacOfSubject(subject: string, secret: string): string {
  return createHmac("sha256", secret).update(subject.trim().toLowerCase()).digest("hex")
}
