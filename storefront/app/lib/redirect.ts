/** A path of our own site, or the fallback: `//evil`, `/\evil`, absolute addresses and control characters are refused. */
export function safeRedirect(to: FormDataEntryValue | string | null | undefined, fallback = "/"): string {
  if (typeof to !== "string" || !to.startsWith("/")) return fallback
  if (/^\/[/\\]/.test(to) || /[\u0000-\u001f\\]/.test(to)) return fallback
  return to
}
