import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { COMPANY_MODULE, type CompanyModuleService } from "../../../modules/company"
import type { AdminListCompanies } from "./validators"

const SELECT = [
  "id",
  "kind",
  "name",
  "short_name",
  "inn",
  "kpp",
  "territory_code",
  "price_type_code",
  "manager_id",
  "status",
  "created_at",
]

/** A name, ИНН or e-mail by any part of it; signs of a pattern count as themselves. */
const matching = (q: string | undefined) => {
  if (!q) return {}
  const $ilike = `%${q.replace(/[\\%_]/g, "\\$&")}%`
  return { $or: ["name", "short_name", "inn", "email"].map((field) => ({ [field]: { $ilike } })) }
}

export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  // `validateAndTransformQuery(AdminListCompanies)` stands before this route.
  const { limit, offset, q, order, ...filter } = req.validatedQuery as AdminListCompanies
  const companiesService = req.scope.resolve<CompanyModuleService>(COMPANY_MODULE)

  const [companies, count] = await companiesService.listAndCountCompanies(
    { ...filter, ...matching(q) },
    {
      select: SELECT,
      take: limit,
      skip: offset,
      order: { [order.replace("-", "")]: order.startsWith("-") ? "DESC" : "ASC", id: "ASC" },
    },
  )

  res.json({ companies, count, limit, offset })
}
