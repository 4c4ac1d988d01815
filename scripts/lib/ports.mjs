import net from "node:net"
import { PlainError } from "./plain-error.mjs"

const usual = { storefront: 3000, commerce: 9000, cms: 1337, postgres: 5499, smtp: 2525, inbox: 8025 }
const offsets = { storefront: 30, commerce: 90, cms: 37, postgres: 99, smtp: 25, inbox: 80 }

/** The ports of one instance: the usual ones, or `base` plus fixed offsets (5600 → storefront 5630, commerce 5690…). */
export function portsFrom(base) {
  if (base === undefined || base === "") return usual
  const start = Number(base)
  if (!Number.isInteger(start) || start < 1024 || start > 65_400) {
    throw new PlainError(`RYAD_PORT_BASE must be a number between 1024 and 65400, not "${base}".`)
  }
  return Object.fromEntries(Object.entries(offsets).map(([name, offset]) => [name, start + offset]))
}

export function addressesOf(ports) {
  return {
    storefront: `http://localhost:${ports.storefront}`,
    commerce: `http://localhost:${ports.commerce}`,
    cms: `http://localhost:${ports.cms}`,
    inbox: `http://localhost:${ports.inbox}`,
    smtp: `smtp://localhost:${ports.smtp}`,
  }
}

function answers(port, host) {
  return new Promise((resolve) => {
    const socket = net.connect({ port, host, timeout: 500 })
    const end = (isTaken) => (socket.destroy(), resolve(isTaken))
    socket.once("connect", () => end(true))
    socket.once("timeout", () => end(false))
    socket.once("error", () => end(false))
  })
}

function canListen(port) {
  return new Promise((resolve) => {
    const server = net.createServer()
    server.once("error", () => resolve(false))
    server.listen({ port, exclusive: true }, () => server.close(() => resolve(true)))
  })
}

/** Asked twice, by connecting and by listening: a program on one loopback address alone is seen only by the first. */
export async function isTaken(port) {
  return (await answers(port, "127.0.0.1")) || (await answers(port, "::1")) || !(await canListen(port))
}

export async function requireFreePorts(ports) {
  const taken = []
  for (const [name, port] of Object.entries(ports)) {
    if (await isTaken(port)) taken.push(`${port} (${name})`)
  }
  if (taken.length > 0) {
    const [subject, verb] = taken.length === 1 ? ["Port", "is"] : ["Ports", "are"]
    throw new PlainError(
      `${subject} ${taken.join(", ")} ${verb} taken by another program; stop it, or start on other ports with RYAD_PORT_BASE=5600.`,
    )
  }
}

/** A base whose ports are all free now, for test instances that must not meet a running platform. */
export async function freePortBase() {
  for (let attempt = 0; attempt < 50; attempt++) {
    const base = 20_000 + Math.floor(Math.random() * 300) * 100
    const taken = await Promise.all(Object.values(portsFrom(base)).map(isTaken))
    if (!taken.includes(true)) return base
  }
  throw new PlainError("No free range of ports was found for a test instance.")
}
