/**
 * The browser never talks to commerce or the cms: their files come through `/media`.
 * Absolute addresses lose their origin, so a picture works whatever host the storefront has.
 */
export function pictureSource(url: string | null | undefined): string | null {
  if (!url) return null
  if (url.startsWith("/pictures/") || url.startsWith("/media/") || url.startsWith("data:image/")) return url
  const path = URL.canParse(url) ? new URL(url).pathname : url
  if (path.startsWith("/files/") || path.startsWith("/static/")) return `/media/commerce${path}`
  if (path.startsWith("/uploads/")) return `/media/cms${path}`
  if (path.startsWith("/pictures/")) return path
  return null
}
