import type { Context, InferTypeOf } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
  MedusaService,
} from "@medusajs/framework/utils"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { Company } from "./models/company"
import { CompanyChange } from "./models/company-change"
import { CompanyMember } from "./models/company-member"
import { Manager } from "./models/manager"
import { PriceType } from "./models/price-type"

export type CompanyDTO = InferTypeOf<typeof Company>
export type CompanyMemberDTO = InferTypeOf<typeof CompanyMember>
export type ManagerDTO = InferTypeOf<typeof Manager>
export type PriceTypeDTO = InferTypeOf<typeof PriceType>

/** What may change after registration: who a company is stays. */
export type CompanyFields = Partial<
  Omit<CompanyDTO, "id" | "inn" | "kpp" | "kind" | "created_at" | "updated_at" | "deleted_at">
>

/** Who changes a company, by name as the history shows them, and why when they said so. */
export type CompanyActor = {
  kind: "customer" | "user" | "system"
  id: string | null
  name?: string | null
  reason?: string | null
}

export type BuyerContext = { company: CompanyDTO; member: CompanyMemberDTO; price_type_code: string }

export class CompanyModuleService extends MedusaService({
  Company,
  CompanyChange,
  CompanyMember,
  Manager,
  PriceType,
}) {
  /**
   * Who buys when this customer buys, or null when they belong to no company. Only an active company has its own
   * prices; one that awaits the check sees the guest's.
   */
  async buyerContext(customer_id: string): Promise<BuyerContext | null> {
    const [member] = await this.listCompanyMembers(
      { customer_id },
      { take: 1, order: { created_at: "ASC", id: "ASC" } },
    )
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

  /** Companies whose check broke off because the register did not answer, the longest waiting first. */
  @InjectManager()
  async listWaitingForRegister(
    limit: number,
    @MedusaContext() context: Context<SqlEntityManager> = {},
  ): Promise<{ id: string }[]> {
    return await context.manager!.execute(
      `select id from company
       where status = 'pending_check' and deleted_at is null and "check" -> 'reasons' @> '["requisites.provider_down"]'
       order by "check" ->> 'checked_at' limit ?`,
      [limit],
    )
  }

  /** The manager with the fewest buyers, or null while there are none: every new buyer has somebody to call. */
  @InjectManager()
  async leastBusyManagerId(@MedusaContext() context: Context<SqlEntityManager> = {}): Promise<string | null> {
    const [row]: { id: string }[] = await context.manager!.execute(
      `select m.id from manager m left join company c on c.manager_id = m.id and c.deleted_at is null
       where m.deleted_at is null group by m.id, m.created_at order by count(c.id), m.created_at, m.id limit 1`,
    )
    return row?.id ?? null
  }

  /** A new company with its defaults and its owner's seat, in one transaction. */
  @InjectTransactionManager()
  async openCompany(
    company: Omit<CompanyDTO, "id" | "price_type_code" | "manager_id" | "created_at" | "updated_at" | "deleted_at">,
    owner_id: string,
    @MedusaContext() context: Context<SqlEntityManager> = {},
  ): Promise<CompanyDTO> {
    const price_type_code = await this.defaultPriceTypeCode(company.kind)
    const manager_id = await this.leastBusyManagerId()
    const created = await this.createCompanies({ ...company, price_type_code, manager_id }, context)
    await this.createCompanyMembers({ company_id: created.id, customer_id: owner_id, role: "owner" }, context)

    return created
  }

  /** Changes fields and writes down each change with who made it and why. Answers the changed fields as they were. */
  @InjectTransactionManager()
  async changeCompany(
    company_id: string,
    next: CompanyFields,
    actor: CompanyActor,
    @MedusaContext() context: Context<SqlEntityManager> = {},
  ): Promise<CompanyFields> {
    const company = await this.retrieveCompany(company_id, {}, context)
    const fields = (Object.keys(next) as (keyof CompanyFields)[]).filter(
      (field) => next[field] !== undefined && asText(next[field]) !== asText(company[field]),
    )
    const previous: CompanyFields = Object.fromEntries(fields.map((field) => [field, company[field]]))
    if (!fields.length) return previous

    await this.updateCompanies({ id: company_id, ...next }, context)
    await this.createCompanyChanges(
      fields.map((field) => ({
        company_id,
        field,
        previous: asText(company[field]),
        next: asText(next[field]),
        actor_kind: actor.kind,
        actor_id: actor.id,
        actor_name: actor.name ?? null,
        reason: actor.reason ?? null,
      })),
      context,
    )
    return previous
  }
}

const asText = (value: unknown): string | null =>
  value === null || value === undefined ? null : typeof value === "string" ? value : JSON.stringify(value)
