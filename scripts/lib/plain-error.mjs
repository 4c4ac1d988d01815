/** An expected failure: its message is one sentence for the person at the keyboard, so no stack is printed. */
export class PlainError extends Error {
  constructor(message, { details = "" } = {}) {
    super(message)
    this.name = "PlainError"
    this.details = details
  }
}

const LONGEST_LINE = 300
const shorten = (text) =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => (line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}…` : line))
    .join("\n")

/** Ends a script with the sentence of an expected failure, or with the stack of a surprise. */
export function failWith(error) {
  if (error instanceof PlainError) {
    process.stderr.write(`\n✗ ${error.message}\n${error.details ? `\n${shorten(error.details)}\n` : ""}`)
  } else {
    process.stderr.write(`\n✗ ${error?.stack ?? error}\n`)
  }
  process.exitCode = 1
}
