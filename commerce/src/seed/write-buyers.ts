import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId, Modules } from "@medusajs/framework/utils"
import { demoParties } from "@ryad/identity/demo-directory"
import type { DemoParty } from "@ryad/identity/demo-directory"
import { createSignIn } from "./accounts"
import { emailOf, personOf, requisitesOf } from "./party-rows"

export type SeededBuyer = {
  company_id: string
  customer_id: string
  email: string
  name: string
  territory_code: string
  price_type_code: string
}

const priceTypeOf = (party: DemoParty, serial: number) => {
  if (party.kind === "individual") return "small_wholesale"
  return serial === 0 ? "dealer" : "wholesale"
}

const MANAGERS = [
  {
    name: "Ерёмина Мария Сергеевна",
    position: "Старший менеджер по работе с хозяйствами",
    phone: "+78632001101",
    email: "eremina@demo.example",
  },
  {
    name: "Попов Илья Андреевич",
    position: "Менеджер по работе с хозяйствами",
    phone: "+78632001102",
    email: "popov@demo.example",
  },
]

export async function writeManagers(knex: Knex): Promise<string[]> {
  const rows = MANAGERS.map((manager) => ({ id: generateEntityId(undefined, "manager"), ...manager }))
  await knex("manager").insert(rows)
  return rows.map(({ id }) => id)
}

const companyRow = (party: DemoParty, serial: number, manager_id: string | undefined) => ({
  id: generateEntityId(undefined, "comp"),
  ...requisitesOf(party),
  phone: `+7863200${2000 + serial}`,
  email: emailOf(party),
  price_type_code: priceTypeOf(party, serial),
  manager_id,
  status: "active",
})

/** The demo directory's buyers with their sign-ins. */
export async function writeBuyers(container: MedusaContainer, knex: Knex, managers: string[]): Promise<SeededBuyer[]> {
  const customers = container.resolve(Modules.CUSTOMER)
  const buyers: SeededBuyer[] = []
  for (const [serial, party] of demoParties.filter(({ role }) => role === "buyer").entries()) {
    const company = companyRow(party, serial, managers[serial % managers.length])
    const { email } = company
    const customer = await customers.createCustomers({
      email,
      ...personOf(party),
      company_name: party.short_name,
      has_account: true,
    })
    await knex("company").insert(company)
    await knex("company_member").insert({
      id: generateEntityId(undefined, "compmem"),
      company_id: company.id,
      customer_id: customer.id,
      role: "owner",
    })
    await createSignIn(container, email, { customer: customer.id })
    buyers.push({
      company_id: company.id,
      customer_id: customer.id,
      email,
      name: party.short_name,
      territory_code: party.territory_code,
      price_type_code: company.price_type_code,
    })
  }
  return buyers
}
