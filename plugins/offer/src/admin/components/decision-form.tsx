import { Button, Label, Text, Textarea, toast } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import { request } from "../lib/request"
import type { CardRequest } from "../lib/types"
import { useWords } from "../lib/use-words"

type Verb = "approve" | "return" | "reject"

/** The moderator's three answers. A refusal without words isn't sent: the supplier has to know the reason. */
export const DecisionForm = ({ id, version }: Pick<CardRequest, "id" | "version">) => {
  const { t, showError } = useWords()
  const queries = useQueryClient()
  const [comment, setComment] = useState("")
  const decide = useMutation({
    mutationFn: (verb: Verb) =>
      request(`/admin/card-requests/${id}/${verb}`, { version, ...(comment.trim() && { comment }) }),
    onSuccess: () => toast.success(t("request.done")),
    onError: showError,
    onSettled: () => queries.invalidateQueries({ queryKey: ["card-requests"] }),
  })
  const isSilent = comment.trim() === ""
  return (
    <div className="flex flex-col gap-y-3">
      <Label htmlFor="comment">{t("request.comment")}</Label>
      <Textarea id="comment" rows={3} value={comment} onChange={(event) => setComment(event.target.value)} />
      <Text size="small" className="text-ui-fg-subtle">
        {t("request.commentHint")}
      </Text>
      <div className="flex flex-wrap gap-2">
        <Button isLoading={decide.isPending} onClick={() => decide.mutate("approve")}>
          {t("request.approve")}
        </Button>
        <Button variant="secondary" disabled={isSilent || decide.isPending} onClick={() => decide.mutate("return")}>
          {t("request.return")}
        </Button>
        <Button variant="danger" disabled={isSilent || decide.isPending} onClick={() => decide.mutate("reject")}>
          {t("request.reject")}
        </Button>
      </div>
    </div>
  )
}
