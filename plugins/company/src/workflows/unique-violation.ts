const PG_UNIQUE_VIOLATION = "23505"

/** Whether a table's unique index refused the row. Medusa's repository rewords the error, so both faces are known. */
export const isUniqueViolation = (error: unknown): boolean => {
  const { code, message } = error as { code?: unknown; message?: unknown }
  return code === PG_UNIQUE_VIOLATION || /already exists/.test(String(message))
}
