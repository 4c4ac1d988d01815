import type { ConsentInput } from "@ryad/identity/modules/identity"
import type { OpenAccountInput } from "@ryad/identity/workflows"
import type { NotifyInput } from "@ryad/notification/workflows"
import type { CompanyDTO } from "../modules/company"
import type { BuyerRegistration, CheckedBuyer } from "./registration"
import type { NewCompany } from "./steps/create-company"

/** The pure parts of a registration: one input in, the next step's input out. */

type Person = { customer: { id: string } }

export const accountOf = ({ input }: { input: BuyerRegistration }): OpenAccountInput => ({
  ...input,
  actor_type: "customer",
})

export const customerOf = ({ input }: { input: BuyerRegistration }) => ({
  customersData: [
    {
      email: input.email.toLowerCase(),
      first_name: input.first_name,
      last_name: input.last_name,
      phone: input.phone,
      company_name: input.name,
      has_account: true,
    },
  ],
})

export const consentsOf = ({ input, customer }: { input: BuyerRegistration } & Person): ConsentInput[] =>
  (["personal_data", "offer_buyer"] as const).map((document) => ({
    subject_kind: "customer",
    subject_id: customer.id,
    document,
    version: input.consents[document],
    ip: input.ip,
  }))

export const newCompanyOf = ({
  input,
  checked,
  customer,
}: { input: BuyerRegistration; checked: CheckedBuyer } & Person): NewCompany => ({
  kind: input.kind,
  name: input.name,
  short_name: checked.short_name,
  inn: input.inn,
  kpp: input.kpp ?? null,
  ogrn: input.ogrn,
  address: input.address,
  phone: input.phone,
  email: input.email.toLowerCase(),
  bik: checked.bank?.bik ?? null,
  bank_name: checked.bank?.bank_name ?? null,
  account: checked.bank?.account ?? null,
  corr_account: checked.bank?.corr_account ?? null,
  territory_code: input.territory_code,
  status: checked.status,
  check: checked.check,
  owner_id: customer.id,
})

export const registeredNotice = ({
  input,
  company,
  customer,
}: { input: BuyerRegistration; company: CompanyDTO } & Person): NotifyInput => ({
  notices: [
    {
      recipient_kind: "customer",
      recipient_id: customer.id,
      email: input.email.toLowerCase(),
      code: "buyer.registered",
      data: { name: company.name, first_name: input.first_name, inn: company.inn, status: company.status },
      href: "/buyer",
      dedupe_key: `buyer.registered:${company.id}`,
    },
  ],
})
