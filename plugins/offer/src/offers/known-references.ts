import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { refuse, refuseNotFound } from "@ryad/identity/refusal"
import type { VatRate } from "../money"
import type { PriceInput, StockInput } from "../terms/offer-terms"

/** Refuses a price type that doesn't exist; tables of the company plugin are read, never written. */
export const checkPriceTypes = async (knex: Knex, prices: PriceInput[]): Promise<void> => {
  const asked = [...new Set(prices.map(({ price_type }) => price_type))]
  const known = await knex("price_type").whereIn("code", asked).whereNull("deleted_at").pluck<string[]>("code")
  const unknown = asked.filter((code) => !known.includes(code))
  if (unknown.length) refuse("offer.price_type_unknown", "No such price type", { codes: unknown }, "invalid_data")
}

/** Another supplier's warehouse is as unknown as one that doesn't exist: 404. */
export const checkWarehouses = async (knex: Knex, supplier_id: string, stock: StockInput[]): Promise<void> => {
  const asked = [...new Set(stock.map(({ warehouse_id }) => warehouse_id))]
  const own = await knex("warehouse")
    .whereIn("id", asked)
    .where({ supplier_id, deleted_at: null })
    .pluck<string[]>("id")
  const unknown = asked.find((id) => !own.includes(id))
  if (unknown) refuseNotFound("offer.warehouse_not_found", `There is no warehouse ${unknown}`)
}

/**
 * Who pays no VAT names no rate, 0 % included: a rate in an invoice makes the tax due (art. 173 п. 5 of the Tax Code).
 * A payer may still sell «без НДС», as art. 149 exempts goods and not people.
 */
export const checkVatRates = async (knex: Knex, supplier_id: string, rates: VatRate[]): Promise<void> => {
  if (rates.every((rate) => rate === null)) return
  const [supplier] = await knex("supplier").where({ id: supplier_id }).select<{ vat_payer: boolean }[]>("vat_payer")
  if (!supplier?.vat_payer) {
    refuse("offer.vat_not_payer", "The supplier pays no VAT, so its offers carry no rate", { rates }, "invalid_data")
  }
}
