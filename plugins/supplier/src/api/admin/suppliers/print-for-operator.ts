import type { MedusaContainer } from "@medusajs/framework/types"
import { IDENTITY_MODULE, type IdentityModuleService } from "@ryad/identity/modules/identity"
import { refuseNotFound } from "@ryad/identity/refusal"
import { decisionsFor } from "../../../decisions"
import { differencesOf } from "../../../differences"
import { SUPPLIER_MODULE, type SupplierModuleService, type SupplierRow } from "../../../modules/supplier"
import { nameTerritory } from "./name-territory"

/** Entered data beside the register's answer, the differences, people, consents, history and what may be decided now. */
export async function printForOperator(scope: MedusaContainer, id: string) {
  const suppliers: SupplierModuleService = scope.resolve(SUPPLIER_MODULE)
  const identity: IdentityModuleService = scope.resolve(IDENTITY_MODULE)
  // DML types jsonb as a record; `check` is written by this plugin only.
  const [row] = (await suppliers.listSuppliers({ id }, { take: 1 })) as unknown as SupplierRow[]
  const supplier = row ?? refuseNotFound("supplier.not_found", `There is no supplier ${id}`)
  const [members, events] = await Promise.all([
    suppliers.listSupplierMembers({ supplier_id: id }, { order: { created_at: "ASC" } }),
    suppliers.listSupplierEvents({ supplier_id: id }, { order: { at: "ASC", id: "ASC" } }),
  ])
  const consents = await identity.listConsents(
    { subject_kind: "supplier", subject_id: members.map((member) => member.id) },
    { order: { accepted_at: "ASC" } },
  )
  return {
    ...supplier,
    territory_names: nameTerritory(supplier.territory_code),
    members,
    events,
    consents,
    differences: differencesOf(supplier, supplier.check),
    decisions: decisionsFor(supplier.status),
  }
}
