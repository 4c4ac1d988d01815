/** Prints the steps of a run with the time since it began; a quiet one keeps silent. */
export function createSteps({ quiet = false } = {}) {
  const began = Date.now()
  const seconds = (from) => ((Date.now() - from) / 1000).toFixed(1)
  const print = (mark, text) => {
    if (!quiet) process.stdout.write(`${seconds(began).padStart(6)} s  ${mark} ${text}\n`)
  }
  return {
    seconds: () => seconds(began),
    say: (text) => print(" ", text),
    skip: (text) => print("–", text),
    /** Runs `work` as one step; `done` may be made from its result. */
    async run(text, work, done = () => "") {
      const from = Date.now()
      print("▸", `${text}…`)
      const result = await work()
      const note = done(result)
      print("✓", `${text}${note ? `: ${note}` : ""} (${seconds(from)} s)`)
      return result
    },
  }
}
