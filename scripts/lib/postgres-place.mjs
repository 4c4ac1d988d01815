import { execFileSync } from "node:child_process"
import { createHash } from "node:crypto"
import { chownSync, cpSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs"
import os from "node:os"
import path from "node:path"
import { PlainError } from "./plain-error.mjs"

const idOf = (flag) => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8", stdio: "pipe" }).trim())

/** Postgres refuses to run as root: as root it runs as the user `postgres`, which is made when the machine has none. */
export function postgresUser() {
  if (process.getuid() !== 0) return {}
  try {
    return { uid: idOf("-u"), gid: idOf("-g") }
  } catch {
    try {
      execFileSync("useradd", ["--system", "--no-create-home", "--user-group", "postgres"], { stdio: "pipe" })
      return { uid: idOf("-u"), gid: idOf("-g") }
    } catch {
      throw new PlainError(
        "Postgres cannot run as root and the user postgres could not be made; run `useradd --system postgres` or start as an ordinary user.",
      )
    }
  }
}

function isTraversable(folder, { uid, gid }) {
  if (uid === undefined) return true
  const stat = statSync(folder)
  const bit = stat.uid === uid ? 0o100 : stat.gid === gid ? 0o010 : 0o001
  const parent = path.dirname(folder)
  return (stat.mode & bit) !== 0 && (parent === folder || isTraversable(parent, { uid, gid }))
}

/**
 * Where the cluster lives: in the state folder, or, when the clone is out of the user postgres' reach (/root), in a
 * folder beside temporary files that survives a reboot, keyed by the state folder and written down in it.
 */
export function clusterFolder(state, user) {
  const note = path.join(state, "postgres-folder.txt")
  if (existsSync(note)) return readFileSync(note, "utf8").trim()
  if (isTraversable(state, user)) return path.join(state, "postgres")
  const lasting = existsSync("/var/tmp") ? "/var/tmp" : os.tmpdir()
  const folder = path.join(lasting, `ryad-${createHash("sha256").update(state).digest("hex").slice(0, 12)}`)
  mkdirSync(folder, { recursive: true, mode: 0o755 })
  const owner = statSync(folder)
  if (owner.uid !== process.getuid())
    throw new PlainError(`The folder ${folder} belongs to somebody else; remove it and start again.`)
  writeFileSync(note, folder)
  return folder
}

/** The binaries of the npm package, copied next to the cluster when the user postgres cannot reach node_modules. */
export function reachableBinaries(native, folder, user) {
  if (isTraversable(path.join(native, "bin"), user)) return path.join(native, "bin")
  const copy = path.join(folder, "native")
  if (!existsSync(path.join(copy, "whole"))) {
    cpSync(native, copy, { recursive: true, verbatimSymlinks: true })
    writeFileSync(path.join(copy, "whole"), "")
  }
  return path.join(copy, "bin")
}

export function giveTo(user, folder) {
  mkdirSync(path.dirname(folder), { recursive: true })
  mkdirSync(folder, { mode: 0o700 })
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid)
}
