import { redirect, type LoaderFunctionArgs } from "@remix-run/node"
import { askWithToken } from "~/lib/ask.server"
import { exchangeHat, wearHat } from "~/lib/hats.server"
import { safeRedirect } from "~/lib/redirect"
import { sessionOf, sessionStorage, type Hat } from "~/lib/session.server"
import { viewerIn } from "~/lib/viewer.server"

/** From one cabinet to the other without a second sign-in; where there is no such hat, to its registration. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const to: Hat = params.hat === "supplier" ? "supplier" : "customer"
  const home = to === "supplier" ? "/supplier" : "/buyer"
  const target = safeRedirect(new URL(request.url).searchParams.get("redirectTo"), home)
  const session = await sessionOf(request)
  const viewer = viewerIn(session)
  if (to === "customer" ? viewer.isBuyer : viewer.isSupplier) return redirect(target)
  if (!viewer.isBuyer && !viewer.isSupplier) return redirect(`/sign-in?redirectTo=${encodeURIComponent(target)}`)
  const token = await exchangeHat(request, to === "supplier" ? "customer" : "supplier", to)
  if (!token) {
    session.flash("notice", { tone: "needs", code: "session.no_such_hat" })
    const registration = to === "supplier" ? "/register/supplier" : "/register/buyer"
    return redirect(registration, { headers: { "Set-Cookie": await sessionStorage.commitSession(session) } })
  }
  await wearHat(session, to, token, askWithToken)
  return redirect(target, { headers: { "Set-Cookie": await sessionStorage.commitSession(session) } })
}
