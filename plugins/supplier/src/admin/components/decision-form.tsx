import { Button, Container, Heading, Label, Text, Textarea, toast } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import { decisions } from "../../decisions"
import { request } from "../lib/request"
import type { Decision, SupplierPage } from "../lib/types"
import { useWords } from "../lib/use-words"

const VARIANTS: Record<Decision, "primary" | "secondary" | "danger"> = {
  approve: "primary",
  resume: "primary",
  return: "secondary",
  reject: "danger",
  suspend: "danger",
}

/** The decisions that this status admits, drawn from the same table the server decides by. */
export const DecisionForm = ({ supplier }: { supplier: SupplierPage }) => {
  const { t, showError } = useWords()
  const queries = useQueryClient()
  const [comment, setComment] = useState("")
  const decide = useMutation({
    mutationFn: (decision: Decision) =>
      request(`/admin/suppliers/${supplier.id}/${decision}`, {
        version: supplier.version,
        ...(comment.trim() && { comment: comment.trim() }),
      }),
    onSuccess: () => {
      setComment("")
      toast.success(t("decision.done"))
    },
    onError: showError,
    onSettled: () => queries.invalidateQueries({ queryKey: ["suppliers"] }),
  })
  if (!supplier.decisions.length) return null
  const isSilent = comment.trim() === ""
  return (
    <Container className="flex flex-col gap-y-3">
      <Heading level="h2">{t("decision.title")}</Heading>
      <Label htmlFor="comment">{t("decision.comment")}</Label>
      <Textarea id="comment" rows={3} value={comment} onChange={(event) => setComment(event.target.value)} />
      <Text size="small" className="text-ui-fg-subtle">
        {t("decision.hint")}
      </Text>
      <div className="flex flex-wrap gap-2">
        {supplier.decisions.map((decision) => (
          <Button
            key={decision}
            variant={VARIANTS[decision]}
            disabled={decide.isPending || (isSilent && decisions[decision].needsComment)}
            onClick={() => decide.mutate(decision)}
          >
            {t(`decision.${decision}`)}
          </Button>
        ))}
      </div>
    </Container>
  )
}
