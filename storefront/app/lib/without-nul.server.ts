import { Transform } from "node:stream"

/**
 * React 18 pads a full 2,048-byte chunk with a zero byte when the next character (two bytes in Cyrillic) doesn't fit,
 * and browsers show that byte as «�» in the middle of a word. UTF-8 text has no zero bytes of its own, so they are dropped.
 */
export function withoutNul(): Transform {
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      done(null, chunk.includes(0) ? chunk.filter((byte) => byte !== 0) : chunk)
    },
  })
}
