/** Where an installation keeps its files: `https://key:secret@endpoint/bucket?region=ru-1`, read in one place for all rooms. */
export function s3AddressOf(s3Url: string) {
  const url = new URL(s3Url)
  return {
    endpoint: url.origin,
    bucket: url.pathname.slice(1),
    region: url.searchParams.get("region") ?? "us-east-1",
    accessKeyId: decodeURIComponent(url.username),
    secretAccessKey: decodeURIComponent(url.password),
  }
}
