import { clientIp } from "../client-ip"

it.each([
  ["::ffff:10.0.0.1", "10.0.0.1"],
  ["10.0.0.1", "10.0.0.1"],
  ["2001:db8::1", "2001:db8::1"],
  [undefined, "unknown"],
])("%s is written as %s", (ip, written) => expect(clientIp({ ip })).toBe(written))
