import { readFileSync } from "node:fs"
import path from "node:path"
import { environmentProblems, readEnvironment, WrongEnvironment } from ".."

const random = "0123456789abcdef0123456789abcdef"

const storefront = {
  COMMERCE_URL: "http://localhost:9000",
  CMS_URL: "http://localhost:1337",
  STOREFRONT_URL: "http://localhost:3000",
  PUBLISHABLE_KEY: "pk_test",
  CMS_TOKEN: random,
  SESSION_SECRET: random,
}

function exampleFile(): Record<string, string> {
  const text = readFileSync(path.join(__dirname, "../../../.env.example"), "utf8")
  const lines = text.split("\n").filter((line) => /^[A-Z0-9_]+=/.test(line))
  return Object.fromEntries(
    lines.map((line) => [
      line.slice(0, line.indexOf("=")),
      line.slice(line.indexOf("=") + 1).replace(/^"(.*)"$/, "$1"),
    ]),
  )
}

test("a whole environment is answered typed, with the usual port", () => {
  const environment = readEnvironment("storefront", storefront)
  expect(environment).toMatchObject({ ...storefront, PORT: 3000 })
})

test("each missing variable gets one sentence", () => {
  const problems = environmentProblems("storefront", {})
  expect(problems).toHaveLength(6)
  expect(problems[0]).toBe("COMMERCE_URL is missing; give an address such as http://localhost:9000.")
})

test("a wrong value is named but never quoted", () => {
  const problems = environmentProblems("storefront", { ...storefront, SESSION_SECRET: "shh" })
  expect(problems).toEqual(["SESSION_SECRET is too short for a secret; 16 characters are the least."])
})

test("an empty optional variable counts as not set", () => {
  expect(readEnvironment("storefront", { ...storefront, MAIL_INBOX_URL: "" }).MAIL_INBOX_URL).toBeUndefined()
})

test("an address of the wrong kind is refused", () => {
  const problems = environmentProblems("commerce", {
    DATABASE_URL: "mysql://localhost/ryad",
    STORE_CORS: "localhost:3000/path",
  })
  expect(problems).toContain("DATABASE_URL is not an address of the form postgres://user:password@host:5432/name.")
  expect(problems).toContain(
    "STORE_CORS must be origins such as http://localhost:3000, separated by commas and without a path.",
  )
})

test("the thrown error lists all problems at once", () => {
  expect(() => readEnvironment("cms", {})).toThrow(WrongEnvironment)
  expect(() => readEnvironment("cms", {})).toThrow(/CMS_DATABASE_URL is missing[^]*APP_KEYS is missing/)
})

test.each(["commerce", "cms", "storefront"] as const)(".env.example is a whole environment of %s", (room) => {
  expect(environmentProblems(room, exampleFile())).toEqual([])
})
