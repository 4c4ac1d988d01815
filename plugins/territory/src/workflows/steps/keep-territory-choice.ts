import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { TERRITORY_MODULE, type TerritoryModuleService } from "../../modules/territory"

export type KeepTerritoryChoiceInput = { actor_id: string; territory_code: string }

/** Keeps the choice; undone by what was chosen before. */
export const keepTerritoryChoiceStep = createStep(
  "keep-territory-choice",
  async ({ actor_id, territory_code }: KeepTerritoryChoiceInput, { container }) => {
    const territory = container.resolve<TerritoryModuleService>(TERRITORY_MODULE)
    const previous = await territory.choiceOf(actor_id)
    await territory.keepChoice(actor_id, territory_code)

    return new StepResponse({ territory_code }, { actor_id, previous })
  },
  async (undo, { container }) => {
    if (!undo) return
    await container.resolve<TerritoryModuleService>(TERRITORY_MODULE).keepChoice(undo.actor_id, undo.previous)
  },
)
