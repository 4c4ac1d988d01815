import { companyAnswer, managerAnswer } from "~/lib/buyer-schemas"
import { commerceOf } from "~/lib/commerce.server"
import { localeOf } from "~/lib/locale.server"
import { requireBuyer } from "~/lib/session.server"
import { territoriesOf } from "~/lib/territory.server"

export async function loadCompany(request: Request) {
  await requireBuyer(request)
  const [commerce, locale, territories] = await Promise.all([
    commerceOf(request),
    localeOf(request),
    territoriesOf(request),
  ])
  const [{ company }, manager] = await Promise.all([
    commerce.get("/store/company", companyAnswer),
    commerce.tryGet("/store/company/manager", managerAnswer),
  ])
  const type = company.effective_price_type
  return {
    company,
    manager: manager?.manager ?? null,
    priceType: type ? (locale === "en" && type.name_en ? type.name_en : type.name_ru) : null,
    territories: territories
      .map((one) => ({ value: one.code, label: locale === "en" ? one.name_en : one.name_ru }))
      .sort((a, b) => a.label.localeCompare(b.label, locale)),
  }
}
