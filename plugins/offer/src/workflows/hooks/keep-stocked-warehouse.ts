import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { refuse } from "@ryad/identity/refusal"
import { removeWarehouseWorkflow } from "@ryad/supplier/workflows"

/** Stock in a hidden warehouse would still be sold, and nobody could correct it. */
removeWarehouseWorkflow.hooks.validate(async ({ supplier_id, id }, { container }) => {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const [held] = await knex("offer_stock as st")
    .join("offer as o", "o.id", "st.offer_id")
    .where({ "st.warehouse_id": id, "o.supplier_id": supplier_id, "o.deleted_at": null })
    .where((some) => some.where("st.quantity", ">", 0).orWhere("st.reserved", ">", 0))
    .count({ offers: "*" })
  const offers = Number(held?.offers ?? 0)
  if (offers > 0) refuse("warehouse.in_use", "Offers have stock in this warehouse", { offers })
})
