import { cardTemplates } from "./card-templates"
import { companyTemplates } from "./company-templates"
import { orderTemplates } from "./order-templates"
import { supplierTemplates } from "./supplier-templates"
import type { Template } from "./template"

const known = { ...supplierTemplates, ...cardTemplates, ...companyTemplates, ...orderTemplates }

export type NoticeCode = keyof typeof known

/** Every notice the platform can tell, by code. */
export const templates: Readonly<Record<NoticeCode, Template>> = known

export const isNoticeCode = (code: string): code is NoticeCode => Object.hasOwn(known, code)
