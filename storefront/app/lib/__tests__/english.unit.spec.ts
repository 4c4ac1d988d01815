import { readdirSync, readFileSync, statSync } from "node:fs"
import path from "node:path"
import { parseSync, traverse, type NodePath } from "@babel/core"

const app = path.resolve(__dirname, "../..")
const CYRILLIC = /[А-Яа-яЁё]/
/** The developers' page of components. */
const LEFT_OUT = ["routes/dev.gallery/route.tsx"]
/** A unit is stored in Russian and printed by the formatter; the switch to Russian is named in it; the brand is a name. */
const LEFT_RUSSIAN = ["шт", "Русская версия", "Ряд"]

function sourcesOf(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const full = path.join(folder, name)
    if (["__tests__", "locales"].includes(name)) return []
    if (statSync(full).isDirectory()) return sourcesOf(full)
    return /\.tsx?$/.test(name) && !LEFT_OUT.includes(path.relative(app, full)) ? [full] : []
  })
}

type Named = { type: string; name?: unknown; callee?: Named }

const nameOf = ({ type, name, callee }: Named): string => {
  if (type === "CallExpression" && callee) return nameOf(callee)
  return typeof name === "string" ? name : ""
}

/** A macro of Lingui, a descriptor's `message`, or the Russian half of a `{ ru, en }` pair or of a choice by locale. */
function isAnswered(place: NodePath): boolean {
  if (place.isTaggedTemplateExpression()) return ["t", "translate", "msg"].includes(nameOf(place.node.tag as Named))
  if (place.isJSXElement()) return ["Trans", "Plural"].includes(nameOf(place.node.openingElement.name as Named))
  if (place.isCallExpression()) return ["t", "plural"].includes(nameOf(place.node.callee as Named))
  if (place.isObjectProperty()) return ["message", "ru"].includes(nameOf(place.node.key as Named))
  if (!place.isConditionalExpression()) return false
  const { test } = place.node
  return test.type === "BinaryExpression" && nameOf(test.left as Named) === "locale"
}

function untranslatedIn(file: string, source = readFileSync(file, "utf8")): string[] {
  const tree = parseSync(source, {
    babelrc: false,
    configFile: false,
    filename: file,
    parserOpts: { plugins: ["typescript", "jsx"] },
  })
  if (!tree) throw new Error(`${file} can't be read`)
  const found: string[] = []
  const look = (place: NodePath, text: string) => {
    if (CYRILLIC.test(text) && !LEFT_RUSSIAN.includes(text) && !place.findParent(isAnswered))
      found.push(`${path.relative(app, file)}: ${text.trim()}`)
  }
  // Two releases of @babel/types describe the same tree.
  traverse(tree as Parameters<typeof traverse>[0], {
    StringLiteral: (place) => look(place, place.node.value),
    JSXText: (place) => look(place, place.node.value),
    TemplateElement: (place) => look(place, place.node.value.raw),
  })
  return found
}

test("every Russian word of the interface goes through a catalogue or stands beside its English", () => {
  expect(sourcesOf(app).flatMap((file) => untranslatedIn(file))).toEqual([])
})

test("the check sees a forgotten word wherever it stands", () => {
  const source = "const a = 'Забыли'; const b = `Цена ${a}`; const c = <b title='Да'>Слово</b>; const d = t`Перевели`"
  expect(untranslatedIn(path.join(app, "forgotten.tsx"), source)).toHaveLength(4)
})
