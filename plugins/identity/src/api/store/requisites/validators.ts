import { z } from "@medusajs/framework/zod"

const text = (max: number) => z.string().trim().max(max)

/** Lengths only: the form itself is judged by the check, which answers with a code for the reader. */
export const StoreCheckRequisites = z.strictObject({ inn: text(20), kpp: text(20).optional() })
export const StoreCheckBank = z.strictObject({ bik: text(20), account: text(30), corr_account: text(30).optional() })

export type StoreCheckRequisitesBody = z.infer<typeof StoreCheckRequisites>
export type StoreCheckBankBody = z.infer<typeof StoreCheckBank>
