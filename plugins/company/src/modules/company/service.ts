import type { Context, InferTypeOf } from "@medusajs/framework/types"
import { InjectManager, MedusaContext, MedusaError, MedusaService } from "@medusajs/framework/utils"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { Company } from "./models/company"
import { CompanyMember } from "./models/company-member"
import { Manager } from "./models/manager"
import { PriceType } from "./models/price-type"

export type CompanyDTO = InferTypeOf<typeof Company>
export type CompanyMemberDTO = InferTypeOf<typeof CompanyMember>
export type ManagerDTO = InferTypeOf<typeof Manager>
export type PriceTypeDTO = InferTypeOf<typeof PriceType>

export type BuyerContext = { company: CompanyDTO; member: CompanyMemberDTO; price_type_code: string }

export class CompanyModuleService extends MedusaService({ Company, CompanyMember, Manager, PriceType }) {
  /**
   * Who buys when this customer buys, or null when they belong to no company. Only an active company has its own
   * prices; one that awaits the check sees the guest's.
   */
  async buyerContext(customer_id: string): Promise<BuyerContext | null> {
    const [member] = await this.listCompanyMembers({ customer_id }, { take: 1 })
    if (!member) return null

    const [company] = await this.listCompanies({ id: member.company_id }, { take: 1 })
    if (!company) return null

    const price_type_code = company.status === "active" ? company.price_type_code : await this.guestPriceTypeCode()
    return { company, member, price_type_code }
  }

  async guestPriceTypeCode(): Promise<string> {
    const [guest] = await this.listPriceTypes({ is_guest: true }, { take: 1 })
    if (!guest) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "No price type is marked as the guest's")
    return guest.code
  }

  /** The price type that a new buyer of this kind begins with. */
  async defaultPriceTypeCode(kind: CompanyDTO["kind"]): Promise<string> {
    const [found] = await this.listPriceTypes({ default_for: kind }, { take: 1 })
    return found?.code ?? (await this.guestPriceTypeCode())
  }

  /** One ИНН with one КПП is one buyer, whoever registers it. */
  @InjectManager()
  async isTaken(inn: string, kpp: string | null, @MedusaContext() context: Context<SqlEntityManager> = {}) {
    const rows: unknown[] = await context.manager!.execute(
      "select 1 from company where inn = ? and coalesce(kpp, '') = coalesce(?, '') and deleted_at is null",
      [inn, kpp],
    )
    return rows.length > 0
  }
}
