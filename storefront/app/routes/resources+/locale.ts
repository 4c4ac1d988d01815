import { redirect, type ActionFunctionArgs } from "@remix-run/node"
import { isLocale } from "~/lib/locale"
import { localeCookie } from "~/lib/locale.server"
import { safeRedirect } from "~/lib/redirect"

export const loader = () => redirect("/")

export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData()
  const locale = form.get("locale")
  const to = safeRedirect(form.get("redirectTo"))
  if (!isLocale(locale)) return redirect(to)
  return redirect(to, { headers: { "Set-Cookie": await localeCookie.serialize(locale) } })
}
