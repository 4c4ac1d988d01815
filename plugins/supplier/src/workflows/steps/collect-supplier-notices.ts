import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Notice } from "@ryad/notification/workflows"
import { SUPPLIER_MODULE, type SupplierModuleService } from "../../modules/supplier"

export type CollectNoticesInput = { supplier_id: string; code: string; comment?: string | null; to_operator: boolean }

/** Who is told: the supplier's owner by mail and bell, and for a new application every operator. Reads only. */
export const collectSupplierNoticesStep = createStep(
  "collect-supplier-notices",
  async (input: CollectNoticesInput, { container }) => {
    const suppliers: SupplierModuleService = container.resolve(SUPPLIER_MODULE)
    const supplier = await suppliers.retrieveSupplier(input.supplier_id)
    const [owner] = await suppliers.listSupplierMembers(
      { supplier_id: supplier.id, role: "owner" },
      { order: { created_at: "ASC" }, take: 1 },
    )
    const about = {
      code: input.code,
      data: { name: supplier.short_name ?? supplier.name, inn: supplier.inn, comment: input.comment?.trim() || null },
      // The version grows with every move, so a retried workflow tells nothing twice.
      dedupe_key: `${input.code}:${supplier.id}:${supplier.version}`,
    }
    const href =
      input.code === "supplier.approved" || input.code === "supplier.resumed" ? "/supplier" : "/supplier/application"
    const notices: Notice[] = [
      { ...about, recipient_kind: "supplier", recipient_id: supplier.id, email: owner?.email, href },
    ]
    if (input.to_operator) {
      const users = await container.resolve(Modules.USER).listUsers({}, { select: ["id", "email"] })
      for (const { id, email } of users) {
        notices.push({ ...about, recipient_kind: "user", recipient_id: id, email, href: `/suppliers/${supplier.id}` })
      }
    }
    return new StepResponse(notices)
  },
)
