import { redirect, type ActionFunctionArgs } from "@remix-run/node"
import { sessionOf, sessionStorage } from "~/lib/session.server"

export const loader = () => redirect("/")

export async function action({ request }: ActionFunctionArgs) {
  const session = await sessionOf(request)
  return redirect("/", { headers: { "Set-Cookie": await sessionStorage.destroySession(session) } })
}
