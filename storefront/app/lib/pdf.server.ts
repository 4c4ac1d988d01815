/** A PDF handed through to the browser, to save or to look at; nobody between may keep it. */
export function pdfAnswer(file: Response, isInline: boolean): Response {
  const given = file.headers.get("content-disposition") ?? "attachment"
  const disposition = isInline ? given.replace(/^attachment/, "inline") : given
  return new Response(file.body, {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": disposition,
      "Cache-Control": "private, no-store",
      "X-Content-Type-Options": "nosniff",
    },
  })
}
