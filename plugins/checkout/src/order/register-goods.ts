import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

export type GoodsState = "fulfilled" | "shipped" | "delivered"

type Item = { id: string; detail: Record<"quantity" | `${GoodsState}_quantity`, number> }

/**
 * Tells Medusa's order how many of each item were packed, shipped or handed over. Straight through the Order module:
 * the fulfilment workflows demand a Medusa stock location and shipping option, and our warehouses are the suppliers'.
 */
export const registerGoods = async (container: MedusaContainer, order_id: string, state: GoodsState): Promise<void> => {
  const orders = container.resolve(Modules.ORDER)
  const items = await leftItems(container, order_id, state)
  if (!items.length) return
  if (state === "fulfilled") await orders.registerFulfillment({ order_id, items })
  if (state === "shipped") await orders.registerShipment({ order_id, items })
  if (state === "delivered") await orders.registerDelivery({ order_id, items })
}

const leftItems = async (container: MedusaContainer, order_id: string, state: GoodsState) => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["id", "items.*", "items.detail.*"],
    filters: { id: order_id },
  })
  // The graph's answer isn't typed as deep as `detail`.
  const items = (data[0]?.items ?? []) as unknown as Item[]
  if (!items.length) throw new Error(`Medusa's order ${order_id} has no items`)
  return items
    .map(({ id, detail }) => ({ id, quantity: Number(detail.quantity) - Number(detail[`${state}_quantity`]) }))
    .filter(({ quantity }) => quantity > 0)
}
