import { plural, t } from "@lingui/core/macro"
import type { I18n } from "@lingui/core"
import { redirect, type ActionFunctionArgs } from "@remix-run/node"
import type { CartAnswer } from "~/components/catalogue/use-add-to-cart"
import { linesAnswer } from "~/lib/buyer-schemas"
import { activeCartOf, explainNotice } from "~/lib/cart.server"
import { readCartLines } from "~/lib/cart-form"
import { CommerceError, commerceOf } from "~/lib/commerce.server"
import { explainRefusal } from "~/lib/errors"
import { i18nOf } from "~/lib/locale.server"
import { safeRedirect } from "~/lib/redirect"
import { tokenOf, withNotice } from "~/lib/session.server"

export const loader = () => redirect("/buyer/cart")

function added(i18n: I18n, count: number): string {
  return t(
    i18n,
  )`В корзине: ${plural(count, { one: "добавлена # позиция", few: "добавлены # позиции", many: "добавлено # позиций", other: "добавлено # позиции" })}`
}

/** One door into the cart from every list and card; answers scripts with sentences and plain forms with a redirect. */
export async function action({ request }: ActionFunctionArgs) {
  const [i18n, form] = await Promise.all([i18nOf(request), request.formData()])
  const isPlainForm = request.headers.get("Sec-Fetch-Mode") === "navigate"
  const back = safeRedirect(form.get("redirectTo"), "/buyer/cart")
  if (!(await tokenOf(request, "customer"))) {
    if (await tokenOf(request, "supplier")) return redirect(`/hat/customer?redirectTo=${encodeURIComponent(back)}`)
    const headers = await withNotice(request, { tone: "needs", code: "cart.sign_in" })
    return redirect(`/sign-in?redirectTo=${encodeURIComponent(back)}`, { headers })
  }
  const mode = form.get("mode") === "set" ? "set" : "add"
  const lines = readCartLines(form, mode)
  const answer = await write(request, i18n, mode, lines)
  if (isPlainForm) {
    const headers = await withNotice(
      request,
      answer.isDone ? { tone: "done", code: "cart.added" } : { tone: "refused", code: "cart.not_added" },
    )
    return redirect(back, { headers })
  }
  return answer
}

async function write(
  request: Request,
  i18n: I18n,
  mode: "add" | "set",
  lines: ReturnType<typeof readCartLines>,
): Promise<CartAnswer> {
  if (lines.length === 0) return { isDone: false, sentences: [t(i18n)`Укажите количество`] }
  try {
    const commerce = await commerceOf(request)
    const cart = await activeCartOf(commerce)
    const { notices } = await commerce.post(`/store/buyer/carts/${cart.id}/lines`, { lines, mode }, linesAnswer)
    return {
      isDone: true,
      sentences: [added(i18n, lines.length), ...notices.map((notice) => explainNotice(i18n, notice))],
    }
  } catch (error) {
    if (error instanceof CommerceError) return { isDone: false, sentences: [explainRefusal(i18n, error)] }
    throw error
  }
}
