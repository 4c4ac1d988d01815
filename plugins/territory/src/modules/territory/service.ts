import type { Context, InferTypeOf } from "@medusajs/framework/types"
import { InjectManager, MedusaContext, MedusaError, MedusaService } from "@medusajs/framework/utils"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { territoryByCode } from "../../directory"
import { TerritoryChoice } from "./models/territory-choice"

export type TerritoryChoiceDTO = InferTypeOf<typeof TerritoryChoice>

export class TerritoryModuleService extends MedusaService({ TerritoryChoice }) {
  /** The code this actor chose, or null when they never did. */
  async choiceOf(actor_id: string): Promise<string | null> {
    const [choice] = await this.listTerritoryChoices({ actor_id }, { take: 1 })
    return choice?.territory_code ?? null
  }

  /** Keeps the choice; two clicks at once end in one row. `null` forgets it. */
  @InjectManager()
  async keepChoice(
    actor_id: string,
    territory_code: string | null,
    @MedusaContext() context: Context<SqlEntityManager> = {},
  ): Promise<void> {
    if (!territory_code) return await this.deleteTerritoryChoices({ actor_id })
    if (!territoryByCode(territory_code)) {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, `No territory ${territory_code}`, "territory.unknown")
    }

    await context.manager!.execute(
      `insert into territory_choice (actor_id, territory_code) values (?, ?)
       on conflict (actor_id) do update set territory_code = excluded.territory_code, updated_at = now()`,
      [actor_id, territory_code],
    )
  }
}
