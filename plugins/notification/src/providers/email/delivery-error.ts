/** Medusa's Notification Module keeps only the message of a provider's error, so the verdict has to travel in it. */
const PERMANENT = "[permanent]"

type SmtpError = { responseCode?: unknown; command?: unknown; message?: unknown }

const LETTER_COMMANDS = ["RCPT TO", "DATA"]

/**
 * Only a 5xx about this very recipient or letter is final (RFC 5321, 4.2.1). A 5xx while signing in or about the sender is
 * our own configuration and will be repaired, so those letters wait.
 */
export const describeDeliveryError = (error: unknown): string => {
  const { responseCode, command, message } = error as SmtpError
  const isFinal =
    typeof responseCode === "number" && responseCode >= 500 && LETTER_COMMANDS.includes(String(command).toUpperCase())

  return `${isFinal ? `${PERMANENT} ` : ""}${String(message ?? error)}`
}

export const isPermanent = (message: string): boolean => message.includes(PERMANENT)
