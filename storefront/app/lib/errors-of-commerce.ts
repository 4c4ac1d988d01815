import type { MessageDescriptor } from "@lingui/core"
import { refusalsOfDeals } from "~/lib/refusals-of-deals"
import { refusalsOfGoods } from "~/lib/refusals-of-goods"
import { refusalsOfParties } from "~/lib/refusals-of-parties"

/** Every refusal code of commerce with the sentence a person sees. A new `refuse(code)` in a plugin gets its line in one of the parts. */
export const refusalSentences: Record<string, MessageDescriptor> = {
  ...refusalsOfParties,
  ...refusalsOfGoods,
  ...refusalsOfDeals,
}
