import type { I18n, MessageDescriptor } from "@lingui/core"

export const deliveryMethods = ["pickup", "courier", "transport_company"] as const

const names: Record<string, MessageDescriptor> = {
  pickup: /*i18n*/ { id: "supplier.delivery.pickup", message: "Самовывоз" },
  courier: /*i18n*/ { id: "supplier.delivery.courier", message: "Курьер поставщика" },
  transport_company: /*i18n*/ { id: "supplier.delivery.transport_company", message: "Транспортная компания" },
}

export function deliveryMethodName(i18n: I18n, method: string | null | undefined): string | null {
  const known = method ? names[method] : undefined
  return known ? i18n._(known) : (method ?? null)
}
