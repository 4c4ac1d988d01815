/** An expected failure: its message is one sentence for the person at the keyboard, so no stack is printed. */
export class PlainError extends Error {
  constructor(message, { details = "" } = {}) {
    super(message)
    this.name = "PlainError"
    this.details = details
  }
}

/** Ends a script with the sentence of an expected failure, or with the stack of a surprise. */
export function failWith(error) {
  if (error instanceof PlainError) {
    process.stderr.write(`\n✗ ${error.message}\n${error.details ? `\n${error.details.trimEnd()}\n` : ""}`)
  } else {
    process.stderr.write(`\n✗ ${error?.stack ?? error}\n`)
  }
  process.exitCode = 1
}
