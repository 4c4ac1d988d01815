import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

export type GoodsState = "fulfilled" | "shipped" | "delivered"

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

type Item = { id: string; quantity: number; detail?: Partial<Record<`${GoodsState}_quantity`, number>> }

const leftItems = async (container: MedusaContainer, order_id: string, state: GoodsState) => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["items.id", "items.quantity", "items.detail.*"],
    filters: { id: order_id },
  })
  // The graph's answer isn't typed this deep.
  const items = (data[0]?.items ?? []) as unknown as Item[]
  return items.flatMap((item) => {
    const quantity = Number(item.quantity) - Number(item.detail?.[`${state}_quantity`] ?? 0)
    return quantity > 0 ? [{ id: item.id, quantity }] : []
  })
}
