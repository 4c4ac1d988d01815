import { checkPicture } from "../check-picture"
import { sniffPicture } from "../sniff-picture"

const png = (width: number, height: number) => {
  const bytes = Buffer.alloc(64)
  Buffer.from("89504e470d0a1a0a0000000d49484452", "hex").copy(bytes)
  bytes.writeUInt32BE(width, 16)
  bytes.writeUInt32BE(height, 20)
  return bytes
}
const jpeg = (width: number, height: number) => {
  const frame = Buffer.from("ffd8ffe000104a46494600010100000100010000ffc2001108", "hex")
  const size = Buffer.alloc(20)
  size.writeUInt16BE(height, 0)
  size.writeUInt16BE(width, 2)
  return Buffer.concat([frame, size])
}
const webp = (chunk: string, body: number[]) =>
  Buffer.concat([Buffer.from(`RIFF\0\0\0\0WEBP${chunk}\0\0\0\0`, "latin1"), Buffer.from(body), Buffer.alloc(20)])

describe("sniffPicture", () => {
  it("reads type and size from the bytes", () => {
    expect(sniffPicture(png(640, 480))).toEqual({ type: "image/png", width: 640, height: 480 })
    expect(sniffPicture(jpeg(640, 480))).toEqual({ type: "image/jpeg", width: 640, height: 480 })
  })

  it("reads the three kinds of WebP", () => {
    const size = { type: "image/webp", width: 640, height: 480 }
    expect(sniffPicture(webp("VP8X", [0, 0, 0, 0, 0x7f, 0x02, 0, 0xdf, 0x01, 0]))).toEqual(size)
    expect(sniffPicture(webp("VP8 ", [0, 0, 0, 0x9d, 0x01, 0x2a, 0x80, 0x02, 0xe0, 0x01]))).toEqual(size)
    expect(sniffPicture(webp("VP8L", [0x2f, 0x7f, 0xc2, 0x77, 0x00]))).toEqual(size)
  })

  it.each([
    ["a page", Buffer.from("<html><script>alert(1)</script></html>".padEnd(99))],
    ["an SVG", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'.padEnd(99))],
    ["a GIF", Buffer.from("GIF89a".padEnd(99))],
    ["a PDF", Buffer.from("%PDF-1.7".padEnd(99))],
    ["nothing", Buffer.alloc(0)],
    ["a cut PNG", png(1, 1).subarray(0, 20)],
    ["a JPEG without a frame", Buffer.from("ffd8ffd9".padEnd(80, "0"), "hex")],
  ])("says no to %s", (_, bytes) => {
    expect(sniffPicture(bytes)).toBeNull()
  })

  it("ends on a JPEG whose segments have no length", () => {
    expect(sniffPicture(Buffer.from(`ffd8${"ffe00000".repeat(40)}`, "hex"))).toBeNull()
  })
})

describe("checkPicture", () => {
  const refusal = (code: string) => expect.objectContaining({ code }) as unknown as Error

  it("refuses what isn't a picture, tracking pixels and decompression bombs", () => {
    expect(() => checkPicture("a.png", Buffer.from("#!/bin/sh"))).toThrow(refusal("upload.not_a_picture"))
    expect(() => checkPicture("a.png", png(1, 1))).toThrow(refusal("upload.wrong_size"))
    expect(() => checkPicture("a.png", png(60_000, 60_000))).toThrow(refusal("upload.wrong_size"))
    expect(checkPicture("a.txt", png(800, 600)).type).toBe("image/png")
  })
})
