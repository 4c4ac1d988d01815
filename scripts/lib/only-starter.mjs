import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import path from "node:path"
import { PlainError } from "./plain-error.mjs"
import { identityOf, isSame } from "./process-identity.mjs"

/** One starter per state folder. A file left by a killed one names a process that is gone and is no obstacle. */
export function becomeOnlyStarter(state) {
  const file = path.join(state, "starter.json")
  const other = runningStarter(state)
  if (other) throw new PlainError(`Ryad already runs from this folder (process ${other}); stop it first.`)
  writeFileSync(file, JSON.stringify({ identity: identityOf(process.pid) }))
  return () => rmSync(file, { force: true })
}

/** The pid of the starter that holds this state folder, if one does. */
export function runningStarter(state) {
  const file = path.join(state, "starter.json")
  if (!existsSync(file)) return null
  try {
    const { identity } = JSON.parse(readFileSync(file, "utf8"))
    const pid = Number(identity.split(":")[0])
    return isSame(identity) && pid !== process.pid ? pid : null
  } catch {
    // A file cut short by a crash names nobody.
    return null
  }
}
