import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  createApiKeysWorkflow,
  createRegionsWorkflow,
  createSalesChannelsWorkflow,
  createShippingProfilesWorkflow,
  createTaxRegionsWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows"

export type CoreSeed = { sales_channel_id: string; publishable_key: string }

/**
 * What Medusa itself needs to trade: one sales channel (a second one makes its product list five times slower), one
 * region in rubles, a publishable key. Prices, VAT and delivery are the platform's own.
 */
export async function seedCore(container: MedusaContainer): Promise<CoreSeed> {
  const storeModule = container.resolve(Modules.STORE)
  const salesChannelModule = container.resolve(Modules.SALES_CHANNEL)

  const [existing] = await salesChannelModule.listSalesChannels({}, { take: 1 })
  const channel =
    existing ??
    (await createSalesChannelsWorkflow(container).run({ input: { salesChannelsData: [{ name: "Площадка «Ряд»" }] } }))
      .result[0]
  if (!channel) throw new Error("No sales channel was made")

  const { result: regions } = await createRegionsWorkflow(container).run({
    input: {
      regions: [
        {
          name: "Россия",
          currency_code: "rub",
          countries: ["ru"],
          payment_providers: ["pp_system_default"],
          automatic_taxes: false,
          is_tax_inclusive: true,
        },
      ],
    },
  })
  await createTaxRegionsWorkflow(container).run({ input: [{ country_code: "ru", provider_id: "tp_system" }] })
  await createShippingProfilesWorkflow(container).run({ input: { data: [{ name: "Поставка", type: "default" }] } })

  const [store] = await storeModule.listStores()
  if (store) {
    await updateStoresWorkflow(container).run({
      input: {
        selector: { id: store.id },
        update: {
          name: "Ряд",
          supported_currencies: [{ currency_code: "rub", is_default: true }],
          default_sales_channel_id: channel.id,
          default_region_id: regions[0]?.id,
        },
      },
    })
  }

  const { result: keys } = await createApiKeysWorkflow(container).run({
    input: { api_keys: [{ title: "Витрина", type: "publishable", created_by: "" }] },
  })
  const key = keys[0]
  if (!key) throw new Error("No publishable key was made")
  await linkSalesChannelsToApiKeyWorkflow(container).run({ input: { id: key.id, add: [channel.id] } })
  return { sales_channel_id: channel.id, publishable_key: key.token }
}
