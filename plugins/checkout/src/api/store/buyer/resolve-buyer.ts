import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { COMPANY_MODULE, type CompanyModuleService } from "@ryad/company/modules/company"
import { refuse } from "@ryad/identity/refusal"
import { TERRITORY_MODULE, type TerritoryModuleService } from "@ryad/territory/modules/territory"
import { knexOf } from "../../knex-of"

type Person = { first_name: string | null; last_name: string | null; email: string }

/** Resolves the buyer once for all of `/store/buyer`: the customer's company is the owner in every query after this. */
export const resolveBuyer = async (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) => {
  // `authenticate("customer")` has already run on this prefix.
  const customer_id = (req as AuthenticatedMedusaRequest).auth_context.actor_id
  const found = await req.scope.resolve<CompanyModuleService>(COMPANY_MODULE).buyerContext(customer_id)
  if (!found) return refuse("company.required", "Only a member of a company can buy")
  const { company, member, price_type_code } = found
  if (company.status === "blocked") return refuse("company.blocked", "The company is blocked")
  const [chosen, person] = await Promise.all([
    req.scope.resolve<TerritoryModuleService>(TERRITORY_MODULE).choiceOf(customer_id),
    knexOf(req)("customer").where({ id: customer_id }).first<Person>("first_name", "last_name", "email"),
  ])
  req.buyer = {
    customer_id,
    company_id: company.id,
    price_type_code,
    territory_code: chosen ?? company.territory_code,
    name: [person?.first_name, person?.last_name].filter(Boolean).join(" ") || (person?.email ?? customer_id),
    role: member.role,
  }
  next()
}
