import { platform } from "./platform"

type SignIn = { role: string; email: string; password: string }
type Entry = { data: { token: string; documentId: string } }

type ContentKind = "article" | "banner"

const collection = (kind: ContentKind) => `/content-manager/collection-types/api::${kind}.${kind}`

/** The content editor in the CMS, by the same calls that its admin makes: publishes an entry and takes it away. */
export async function openEditor() {
  const people = JSON.parse(process.env.SIGN_INS ?? "[]") as SignIn[]
  const person = people.find(({ role }) => role === "cms editor")
  if (!person) throw new Error("SIGN_INS names no CMS editor")
  const call = async (method: string, path: string, body?: object, token?: string) => {
    const answer = await fetch(`${platform.cms}${path}`, {
      method,
      headers: { "content-type": "application/json", ...(token ? { authorization: `Bearer ${token}` } : {}) },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`)
    return (await answer.json()) as Entry
  }
  const { data } = await call("POST", "/admin/login", { email: person.email, password: person.password })
  return {
    async publish(kind: ContentKind, entry: object): Promise<string> {
      const made = await call("POST", collection(kind), entry, data.token)
      await call("POST", `${collection(kind)}/${made.data.documentId}/actions/publish`, {}, data.token)
      return made.data.documentId
    },
    remove: async (kind: ContentKind, documentId: string) =>
      void (await call("DELETE", `${collection(kind)}/${documentId}`, undefined, data.token)),
  }
}
