import { readdirSync, readFileSync, statSync } from "node:fs"
import path from "node:path"
import { setupI18n } from "@lingui/core"
import { explainField, explainRefusal, isKnownRefusal } from "~/lib/errors"

const i18n = setupI18n({ locale: "ru", messages: { ru: {} } })
const plugins = path.resolve(__dirname, "../../../../plugins")

function sourcesOf(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const full = path.join(folder, name)
    if (["node_modules", ".medusa", "__tests__", "migrations"].includes(name)) return []
    if (statSync(full).isDirectory()) return sourcesOf(full)
    return name.endsWith(".ts") ? [full] : []
  })
}

test("every code that a plugin refuses with has a sentence", () => {
  const thrown = sourcesOf(plugins)
    .filter((file) => file.includes(`${path.sep}src${path.sep}`))
    .flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(/refuse(?:NotFound)?\(\s*"([a-z_]+\.[a-z_]+)"/g)].map(
        (match) => match[1] ?? "",
      ),
    )
  expect(thrown.length).toBeGreaterThan(20)
  expect([...new Set(thrown)].filter((code) => !isKnownRefusal(code))).toEqual([])
})

test("an unknown code gets a polite sentence with the number of the request", () => {
  const sentence = explainRefusal(i18n, { code: "nobody.knows", requestId: "42" })
  expect(sentence).toContain("42")
  expect(sentence).not.toContain("nobody.knows")
})

test("an object's own names are no codes", () => {
  expect(isKnownRefusal("constructor")).toBe(false)
})

test("a field never shows raw English text, but keeps a sentence that is translated already", () => {
  expect(explainField(i18n, "field.required")).toBe("Заполните это поле")
  expect(explainField(i18n, "Invalid input: expected string")).toBe("Проверьте значение")
  expect(explainField(i18n, "Компания с таким ИНН уже есть.")).toBe("Компания с таким ИНН уже есть.")
})
