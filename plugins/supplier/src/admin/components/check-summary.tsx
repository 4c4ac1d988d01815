import { Button, Container, Heading, Text, toast } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { request } from "../lib/request"
import type { SupplierPage } from "../lib/types"
import { useWords } from "../lib/use-words"
import { OutcomeBadge } from "./status-badges"

/** Outcome of both registers with their reasons, and the whole answer for who wants to read it. */
export const CheckSummary = ({ id, check, differences }: Pick<SupplierPage, "id" | "check" | "differences">) => {
  const { t, formatTime, showError } = useWords()
  const queries = useQueryClient()
  const recheck = useMutation({
    mutationFn: () => request(`/admin/suppliers/${id}/check`, {}),
    onSuccess: () => toast.success(t("page.rechecked")),
    onError: showError,
    onSettled: () => queries.invalidateQueries({ queryKey: ["suppliers"] }),
  })
  if (!check) return null
  const { party, bank } = check
  const count = differences.length
  const verdict = party.answer
    ? t(count ? "page.differences_some" : "page.differences_zero", { count })
    : t("page.noAnswer")
  return (
    <Container className="flex flex-col gap-y-3">
      <Heading level="h2">{t("page.party")}</Heading>
      <OutcomeBadge outcome={party.outcome} reasons={party.reasons} />
      <Text size="small">{verdict}</Text>
      <Text size="small" className="text-ui-fg-subtle">
        {t("page.provider", {
          provider: t(`providers.${party.provider}`, party.provider),
          time: formatTime(party.checked_at),
        })}
      </Text>
      <Heading level="h2">{t("page.bank")}</Heading>
      <OutcomeBadge outcome={bank.outcome} reasons={bank.reasons} />
      <Button
        size="small"
        variant="secondary"
        className="self-start"
        isLoading={recheck.isPending}
        onClick={() => recheck.mutate()}
      >
        {t("page.recheck")}
      </Button>
      <details>
        <summary className="text-ui-fg-interactive cursor-pointer text-sm">{t("page.raw")}</summary>
        <pre className="bg-ui-bg-component mt-2 max-h-80 overflow-auto rounded p-3 text-xs">
          {JSON.stringify(party.raw, null, 2)}
        </pre>
      </details>
    </Container>
  )
}
