import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { demoParties } from "@ryad/identity/demo-directory"
import type { DemoParty } from "@ryad/identity/demo-directory"
import { aboutOf } from "./about-suppliers"
import { createSignIn } from "./accounts"
import { emailOf, handleOf, personOf, requisitesOf } from "./party-rows"

export type SeededSupplier = {
  id: string
  member_id: string
  vat_payer: boolean
  warehouse_ids: string[]
  email: string
  name: string
}

const phoneOf = (serial: number) => `+7863200${String(1000 + serial)}`

const supplierRow = (party: DemoParty, serial: number) => ({
  id: generateEntityId(undefined, "sup"),
  handle: handleOf(party),
  ...requisitesOf(party),
  description: aboutOf(party.short_name),
  vat_payer: party.kind === "legal",
  head: party.head,
  phone: phoneOf(serial),
  email: emailOf(party),
  status: "approved",
})

const warehousesOf = (supplier: ReturnType<typeof supplierRow>, serial: number) => {
  const main = { name: "Основной склад", territory_code: supplier.territory_code, address: supplier.address }
  const second = {
    name: "Склад в Москве",
    territory_code: "RU-MOS",
    address: "141400, Московская обл., г. Химки, ул. Складская, д. 8",
  }
  return (serial % 2 ? [main] : [main, second]).map((warehouse) => ({
    id: generateEntityId(undefined, "wh"),
    supplier_id: supplier.id,
    ...warehouse,
  }))
}

const term = (
  supplier_id: string,
  row: {
    method: string
    name: string
    territory_codes: string[]
    price_kopecks: number
    free_from_kopecks: number | null
    days_min: number
    days_max: number
  },
) => ({
  id: generateEntityId(undefined, "dterm"),
  supplier_id,
  ...row,
})

const termsOf = (supplier: ReturnType<typeof supplierRow>, serial: number) => [
  term(supplier.id, {
    method: "pickup",
    name: "Самовывоз со склада",
    territory_codes: [],
    price_kopecks: 0,
    free_from_kopecks: null,
    days_min: 0,
    days_max: 1,
  }),
  term(supplier.id, {
    method: "courier",
    name: "Доставка своим транспортом по области",
    territory_codes: [supplier.territory_code],
    price_kopecks: 150_000 + serial * 10_000,
    free_from_kopecks: 10_000_000,
    days_min: 1,
    days_max: 3,
  }),
  term(supplier.id, {
    method: "transport_company",
    name: "Транспортная компания до терминала",
    territory_codes: [],
    price_kopecks: 250_000 + serial * 5_000,
    free_from_kopecks: 30_000_000,
    days_min: 3,
    days_max: 9,
  }),
]

/** The demo directory's suppliers, approved, each with its owner's sign-in, warehouses and delivery terms. */
export async function writeSuppliers(container: MedusaContainer, knex: Knex): Promise<SeededSupplier[]> {
  const parties = demoParties.filter(({ role }) => role === "supplier")
  const suppliers: SeededSupplier[] = []
  for (const [serial, party] of parties.entries()) {
    const row = supplierRow(party, serial)
    const warehouses = warehousesOf(row, serial)
    const member_id = generateEntityId(undefined, "supmem")
    await knex("supplier").insert(row)
    await knex("supplier_member").insert({
      id: member_id,
      supplier_id: row.id,
      email: row.email,
      phone: row.phone,
      role: "owner",
      ...personOf(party),
    })
    await knex("warehouse").insert(warehouses)
    await knex("delivery_term").insert(termsOf(row, serial))
    await createSignIn(container, row.email, { supplier: member_id })
    suppliers.push({
      id: row.id,
      member_id,
      vat_payer: row.vat_payer,
      warehouse_ids: warehouses.map(({ id }) => id),
      email: row.email,
      name: row.short_name,
    })
  }
  return suppliers
}
