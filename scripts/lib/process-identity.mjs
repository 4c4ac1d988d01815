import { execFileSync } from "node:child_process"
import { readFileSync } from "node:fs"

/**
 * A pid together with the moment its process began, so that a pid that the system gave away again is never taken
 * for ours. Null when there is no such process.
 */
export function identityOf(pid) {
  try {
    if (process.platform === "linux") {
      const stat = readFileSync(`/proc/${pid}/stat`, "utf8")
      // The command's name may hold spaces and brackets: fields are counted after the last bracket.
      const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ")
      return fields[0] === "Z" ? null : `${pid}:${fields[19]}`
    }
    const began = execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8", stdio: "pipe" }).trim()
    return began ? `${pid}:${began}` : null
  } catch {
    return null
  }
}

export function commandOf(pid) {
  try {
    return process.platform === "linux"
      ? readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ")
      : execFileSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8", stdio: "pipe" })
  } catch {
    return ""
  }
}

export const isSame = (identity) => Boolean(identity) && identityOf(Number(identity.split(":")[0])) === identity
