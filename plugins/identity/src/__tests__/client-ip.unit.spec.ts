import { clientIp } from "../client-ip"

const ask = (peer: string | undefined, forwarded: string | string[] | undefined, proxies?: string) =>
  clientIp({ headers: { "x-forwarded-for": forwarded }, socket: { remoteAddress: peer } }, proxies)

it.each([
  ["::ffff:10.0.0.1", "10.0.0.1"],
  ["203.0.113.1", "203.0.113.1"],
  ["2001:db8::1", "2001:db8::1"],
  [undefined, "unknown"],
])("%s without a proxy is written as %s", (peer, written) => expect(ask(peer, undefined)).toBe(written))

it.each([
  ["the storefront on this machine", "::ffff:127.0.0.1", "203.0.113.7"],
  ["the storefront by IPv6", "::1", "203.0.113.7"],
  ["a proxy of the private network", "172.18.0.4", "203.0.113.7"],
  ["a proxy of the private network by IPv6", "fd00::4", "203.0.113.7"],
])("%s is believed", (_, peer, written) => expect(ask(peer, "203.0.113.7")).toBe(written))

it("a stranger's header is not believed", () => expect(ask("203.0.113.9", "198.51.100.1")).toBe("203.0.113.9"))

it("only the address that the proxy itself wrote counts", () => {
  expect(ask("127.0.0.1", "198.51.100.1, ::ffff:203.0.113.7")).toBe("203.0.113.7")
  expect(ask("127.0.0.1", ["198.51.100.1", "203.0.113.7"])).toBe("203.0.113.7")
})

it("a header that is no address leaves the proxy's own", () => {
  expect(ask("127.0.0.1", "<script>")).toBe("127.0.0.1")
  expect(ask("127.0.0.1", "")).toBe("127.0.0.1")
})

it("named proxies replace the usual ones", () => {
  expect(ask("203.0.113.9", "198.51.100.1", "203.0.113.9, 2001:db8::/32")).toBe("198.51.100.1")
  expect(ask("2001:db8::5", "198.51.100.1", "203.0.113.9, 2001:db8::/32")).toBe("198.51.100.1")
  expect(ask("127.0.0.1", "198.51.100.1", "203.0.113.9")).toBe("127.0.0.1")
})
