import { t } from "@lingui/core/macro"
import { data, redirect } from "@remix-run/node"
import { z } from "zod"
import { CommerceError, commerceOf } from "~/lib/commerce.server"
import { explainRefusal } from "~/lib/errors"
import { i18nOf } from "~/lib/locale.server"
import { requireBuyer, withNotice } from "~/lib/session.server"

/** What a buyer may do with an order: cancel it with a reason, or confirm the receipt. */
export async function moveOrder(request: Request, id: string) {
  await requireBuyer(request)
  const [i18n, form, commerce] = await Promise.all([i18nOf(request), request.formData(), commerceOf(request)])
  const path = `/store/buyer/orders/${encodeURIComponent(id)}`
  const intent = form.get("intent")
  try {
    if (intent === "cancel") {
      const reason = String(form.get("reason") ?? "")
        .trim()
        .slice(0, 500)
      if (!reason) return data({ error: t(i18n)`Напишите, почему отменяете заказ.` }, { status: 400 })
      await commerce.post(`${path}/cancel`, { reason }, z.unknown())
      return redirect(`/buyer/orders/${id}`, {
        headers: await withNotice(request, { tone: "done", code: "order.cancelled" }),
      })
    }
    if (intent === "receive") {
      await commerce.post(`${path}/receive`, {}, z.unknown())
      return redirect(`/buyer/orders/${id}`, {
        headers: await withNotice(request, { tone: "done", code: "order.received" }),
      })
    }
    return data({ error: t(i18n)`Неизвестное действие.` }, { status: 400 })
  } catch (error) {
    if (!(error instanceof CommerceError)) throw error
    return data({ error: explainRefusal(i18n, error) }, { status: error.status >= 500 ? 503 : error.status })
  }
}
