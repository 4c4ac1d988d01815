type File = { name: string; mimeType: string; buffer: Buffer }

/** A PNG by its first bytes, of any size in pixels: what a picture says of itself before it is unpacked. */
function png(side: number): Buffer {
  const bytes = Buffer.alloc(200)
  Buffer.from("89504e470d0a1a0a0000000d49484452", "hex").copy(bytes)
  bytes.writeUInt32BE(side, 16)
  bytes.writeUInt32BE(side, 20)
  return bytes
}

const file = (name: string, buffer: Buffer, mimeType = "image/png"): File => ({ name, mimeType, buffer })

/** Files that no card takes, each with the words that say why. */
export const refusedPictures = (): { files: File[]; words: RegExp }[] => [
  { files: [file("price.png", Buffer.from("Прайс-лист за ноябрь"))], words: /^price\.png: Это не картинка/ },
  { files: [file("heavy.png", Buffer.alloc(49 * 1024 * 1024))], words: /^heavy\.png: больше 10 МБ/ },
  {
    files: [file("logo.svg", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), "image/svg+xml")],
    words: /^logo\.svg: Это не картинка/,
  },
  { files: [file("vast.png", png(12_000))], words: /^vast\.png: Не тот размер картинки/ },
  {
    files: Array.from({ length: 30 }, (_, at) => file(`${at + 1}.png`, png(64))),
    words: /За раз принимаем до 10 картинок, выбрано 30/,
  },
]
