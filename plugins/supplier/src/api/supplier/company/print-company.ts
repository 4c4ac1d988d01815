import type { MedusaContainer } from "@medusajs/framework/types"
import { SUPPLIER_MODULE, type SupplierModuleService } from "../../../modules/supplier"

const SHOWN = [
  "id", "handle", "status", "kind", "name", "short_name", "inn", "kpp", "ogrn", "address", "territory_code", "head",
  "vat_payer", "description", "phone", "email", "bik", "bank_name", "account", "corr_account", "version",
] // prettier-ignore

/** The supplier as it stands in documents, and the last hundred changes of what it may change itself. */
export async function printCompany(scope: MedusaContainer, supplierId: string) {
  const suppliers: SupplierModuleService = scope.resolve(SUPPLIER_MODULE)
  const [supplier, changes] = await Promise.all([
    suppliers.retrieveSupplier(supplierId, { select: SHOWN }),
    suppliers.listSupplierChanges({ supplier_id: supplierId }, { order: { at: "DESC", id: "DESC" }, take: 100 }),
  ])
  return {
    ...supplier,
    changes: changes.map(({ id, field, previous, next, actor_kind, actor_name, at }) => ({
      id,
      field,
      previous,
      next,
      actor_kind,
      actor_name,
      at,
    })),
  }
}
