import type { BuyerContext, CompanyModuleService, ManagerDTO } from "../modules/company"

/** What a buyer sees of the own company: everything but the evidence of its check, which is the operator's. */
export const printOwnCompany = async (companies: CompanyModuleService, buyer: BuyerContext) => {
  const { check: _check, deleted_at: _deleted, ...company } = buyer.company
  const [price_type] = await companies.listPriceTypes(
    { code: buyer.price_type_code },
    { select: ["code", "name_ru", "name_en"], take: 1 },
  )

  return { ...company, role: buyer.member.role, effective_price_type: price_type ?? null }
}

export const printManager = ({ id, name, phone, email, position, photo_url }: ManagerDTO) => ({
  id,
  name,
  phone,
  email,
  position,
  photo_url,
})
