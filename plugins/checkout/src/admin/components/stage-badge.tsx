import { StatusBadge } from "@medusajs/ui"
import type { Stage } from "../lib/types"
import { useWords } from "../lib/use-words"

const COLOURS: Record<Stage, "blue" | "orange" | "green" | "grey" | "red" | "purple"> = {
  new: "orange",
  confirmed: "blue",
  awaiting_payment: "orange",
  paid: "blue",
  assembling: "purple",
  shipped: "purple",
  delivered: "green",
  closed: "grey",
  cancelled: "red",
}

export const StageBadge = ({ stage }: { stage: Stage }) => {
  const { t } = useWords()
  return <StatusBadge color={COLOURS[stage]}>{t(`stages.${stage}`)}</StatusBadge>
}
