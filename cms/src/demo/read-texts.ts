import { readdir, readFile } from "node:fs/promises"
import path from "node:path"

/** One text of `content/`: the `key: value` lines above the second `---`, and the Markdown below it. */
export interface Text {
  slug: string
  fields: Record<string, string>
  body: string
}

export interface BilingualText {
  slug: string
  ru: Text
  en: Text | null
}

/** The texts of one folder, `<slug>.ru.md` with its `<slug>.en.md` when there is one, in order of slug. */
export async function readTexts(folder: string): Promise<BilingualText[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".ru.md")).sort()
  return Promise.all(
    names.map(async (name) => {
      const slug = name.slice(0, -".ru.md".length)
      const ru = parseText(slug, await readFile(path.join(folder, name), "utf8"))
      return { slug, ru, en: await readEnglish(folder, slug) }
    }),
  )
}

async function readEnglish(folder: string, slug: string): Promise<Text | null> {
  const source = await readFile(path.join(folder, `${slug}.en.md`), "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null
    throw error
  })
  return source === null ? null : parseText(slug, source)
}

export function parseText(slug: string, source: string): Text {
  const [, head, body] = /^---\n([\s\S]*?)\n---\n?([\s\S]*)$/.exec(source) ?? []
  if (head === undefined || body === undefined) {
    throw new Error(`${slug}: no front matter between two lines of ---`)
  }
  const pairs = head.split("\n").map((line) => {
    const colon = line.indexOf(":")
    return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()] as const
  })
  return { slug, fields: Object.fromEntries(pairs), body: body.trim() }
}
