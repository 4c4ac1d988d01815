import type { MessageDescriptor } from "@lingui/core"

/** Names of delivery methods, as commerce codes them. */
export const deliveryMethods: Record<string, MessageDescriptor> = {
  pickup: /*i18n*/ { id: "delivery.pickup", message: "Самовывоз" },
  courier: /*i18n*/ { id: "delivery.courier", message: "Курьер" },
  transport_company: /*i18n*/ { id: "delivery.transport_company", message: "Транспортная компания" },
}
