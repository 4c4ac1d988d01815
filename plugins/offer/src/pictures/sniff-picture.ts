export type PictureType = "image/jpeg" | "image/png" | "image/webp"

export type Picture = { type: PictureType; width: number; height: number }

export const EXTENSIONS: Record<PictureType, string> = {
  "image/jpeg": "jpg",
  "image/png": "png",
  "image/webp": "webp",
}

/** Type and size of a picture by its bytes, never by its name or declared type; null for anything else. */
export const sniffPicture = (bytes: Buffer): Picture | null => {
  const found = sniffPng(bytes) ?? sniffWebp(bytes) ?? sniffJpeg(bytes)
  return found && found.width > 0 && found.height > 0 ? found : null
}

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

function sniffPng(bytes: Buffer): Picture | null {
  if (bytes.length < 33 || !bytes.subarray(0, 8).equals(PNG) || bytes.toString("latin1", 12, 16) !== "IHDR") return null
  return { type: "image/png", width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
}

/** WebP container: lossy, lossless or extended header (developers.google.com/speed/webp/docs/riff_container). */
function sniffWebp(bytes: Buffer): Picture | null {
  if (bytes.length < 30 || bytes.toString("latin1", 0, 4) !== "RIFF" || bytes.toString("latin1", 8, 12) !== "WEBP") {
    return null
  }
  const size = webpSize(bytes)
  return size && { type: "image/webp", ...size }
}

function webpSize(bytes: Buffer): { width: number; height: number } | null {
  const chunk = bytes.toString("latin1", 12, 16)
  if (chunk === "VP8X") return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 }
  if (chunk === "VP8L" && bytes[20] === 0x2f) {
    const bits = bytes.readUInt32LE(21)
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
  }
  const isKeyFrame = chunk === "VP8 " && bytes.readUIntBE(23, 3) === 0x9d012a
  return isKeyFrame ? { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff } : null
}

/** Walks JPEG segments to the frame header, where the size stands (ITU T.81, B.2.2). */
function sniffJpeg(bytes: Buffer): Picture | null {
  if (bytes.length < 4 || bytes.readUIntBE(0, 3) !== 0xffd8ff) return null
  let at = 2
  while (at + 9 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0
    if (isFrame(marker)) {
      return { type: "image/jpeg", height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) }
    }
    at += marker === 0xff ? 1 : 2 + bytes.readUInt16BE(at + 2)
  }
  return null
}

/** SOF0–SOF15 without the tables and the arithmetic markers that share the range. */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
