/*
 * Imported first and alone by every command: it must be understood by a Node that is too old for everything else,
 * so it imports nothing.
 */
const OLDEST = [20, 18]
const FIRST_UNTRIED = 23

export function nodeProblem(version = process.versions.node) {
  const [major, minor] = version.split(".").map(Number)
  if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
    return `Node ${version} is too old: Ryad needs Node ${OLDEST.join(".")} or newer (https://nodejs.org).`
  }
  return major >= FIRST_UNTRIED ? `Node ${version} is newer than Ryad was tried with; use Node 20 or 22.` : null
}

const problem = nodeProblem()
if (problem) {
  process.stderr.write(`\n✗ ${problem}\n`)
  process.exit(1)
}
