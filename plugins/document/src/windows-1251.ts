const decoder = new TextDecoder("windows-1251")

const BYTES = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte] as const))

/** Bytes of a text in windows-1251; a character that it lacks becomes a question mark. */
export const encodeWindows1251 = (text: string): Buffer =>
  Buffer.from([...text].map((character) => BYTES.get(character) ?? 0x3f))
