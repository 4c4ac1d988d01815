import { Button, Label, Text, Textarea, toast } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useId, useState } from "react"
import { request } from "../lib/request"
import type { AdminOrder, Stage } from "../lib/types"
import { useWords } from "../lib/use-words"

/** Buttons of the moves that the server allows. The version makes a second operator's click a refusal, not a surprise. */
export const StageActions = ({ order }: { order: AdminOrder }) => {
  const { t, showError } = useWords()
  const queries = useQueryClient()
  const field = useId()
  const [reason, setReason] = useState("")
  const move = useMutation({
    mutationFn: (to: Stage) =>
      request(`/admin/purchase-orders/${order.id}/stage`, {
        to,
        version: order.version,
        ...(reason.trim() && { reason: reason.trim() }),
      }),
    onSuccess: (_, to) => toast.success(t("actions.done", { stage: t(`stages.${to}`) })),
    onError: showError,
    onSettled: () => queries.invalidateQueries({ queryKey: ["purchases"] }),
  })
  if (!order.allowed.length) return <Text className="text-ui-fg-subtle">{t("actions.none")}</Text>
  const needsReason = (to: Stage) => to === "cancelled" && !reason.trim()
  return (
    <section className="flex flex-col gap-y-3">
      <Text weight="plus">{t("actions.title")}</Text>
      <Label htmlFor={field}>{t("actions.reason")}</Label>
      <Textarea id={field} rows={2} value={reason} onChange={(event) => setReason(event.target.value)} />
      <Text size="small" className="text-ui-fg-subtle">
        {t("actions.reasonHint")}
      </Text>
      <div className="flex flex-wrap gap-2">
        {order.allowed.map((to) => (
          <Button
            key={to}
            size="small"
            variant={to === "cancelled" ? "danger" : "primary"}
            disabled={needsReason(to) || move.isPending}
            onClick={() => move.mutate(to)}
          >
            {t(`stages.${to}`)}
          </Button>
        ))}
      </div>
    </section>
  )
}
