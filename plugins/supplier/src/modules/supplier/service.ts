import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { InjectManager, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { refuse, refuseNotFound } from "@ryad/identity/refusal"
import { editableStatuses, isAllowed, type SupplierStatus } from "../../transitions"
import { factsOf, recordFacts, writeFacts } from "./change-details"
import { freeHandle, handleOf } from "./handle"
import { DeliveryTerm } from "./models/delivery-term"
import { Supplier } from "./models/supplier"
import { SupplierChange } from "./models/supplier-change"
import { SupplierEvent } from "./models/supplier-event"
import { SupplierMember } from "./models/supplier-member"
import { Warehouse } from "./models/warehouse"
import {
  countByStatus,
  findMembership,
  insertDraft,
  isInnHeld,
  lockSupplier,
  recordEvent,
  restoreStatus,
  takenHandles,
  writeCheck,
  writeStatus,
} from "./statements"
import type {
  Actor,
  Applicant,
  DetailFact,
  DetailsChange,
  MembershipRow,
  NewDeliveryTerm,
  NewWarehouse,
  StatusMove,
  SupplierCheck,
  SupplierDetails,
  SupplierRow,
} from "./types"

const em = (manager: unknown) => manager as EntityManager

export class SupplierModuleService extends MedusaService({
  Supplier,
  SupplierMember,
  SupplierEvent,
  SupplierChange,
  Warehouse,
  DeliveryTerm,
}) {
  @InjectManager()
  async membershipOf(memberId: string, @MedusaContext() context: Context = {}): Promise<MembershipRow | null> {
    return findMembership(em(context.manager), memberId)
  }

  /** A draft with its first member as the owner; both or neither. */
  @InjectTransactionManager()
  async openDraft(applicant: Applicant, @MedusaContext() context: Context = {}) {
    const manager = em(context.transactionManager)
    const { supplier_id, member_id } = await insertDraft(manager, applicant)
    const actor: Actor = { kind: "supplier", id: member_id, name: `${applicant.first_name} ${applicant.last_name}` }
    await recordEvent(manager, { supplier_id, from: null, to: "draft", actor, comment: null })
    return { supplier_id, member_id }
  }

  /** Keeps what is typed so far; refused with `supplier.not_editable` once the application is under review. */
  @InjectTransactionManager()
  async saveDraft(
    id: string,
    details: Partial<SupplierDetails>,
    @MedusaContext() context: Context = {},
  ): Promise<SupplierRow> {
    const before = await lockOrRefuse(em(context.transactionManager), id)
    if (!editableStatuses.includes(before.status)) {
      refuse("supplier.not_editable", `An application in status ${before.status} is not edited`, {
        status: before.status,
      })
    }
    await this.updateSuppliers({ id, ...details, version: before.version + 1 }, context)
    return { ...before, ...details, version: before.version + 1 }
  }

  /**
   * Moves a supplier along `transitions` under its row's lock and writes the event. Two administrators at once:
   * one wins, the other gets `supplier.transition_refused`. `before` is what `revertStatus` needs.
   */
  @InjectTransactionManager()
  async moveStatus(
    move: StatusMove,
    @MedusaContext() context: Context = {},
  ): Promise<{ supplier: SupplierRow; before: SupplierRow }> {
    const manager = em(context.transactionManager)
    const before = await lockOrRefuse(manager, move.id)
    if (!isAllowed(before.status, move.to) || (move.from && move.from !== before.status)) {
      refuse("supplier.transition_refused", `${before.status} does not lead to ${move.to}`, {
        from: before.status,
        to: move.to,
      })
    }
    if (move.version !== undefined && move.version !== before.version) {
      refuse("supplier.changed_meanwhile", "The application changed since it was read", { version: before.version })
    }
    if (move.to === "submitted" && before.inn && (await isInnHeld(manager, before.inn, before.id))) {
      refuse("supplier.inn_taken", "A supplier with this ИНН is registered or under review")
    }
    const handle = move.to === "approved" && !before.handle ? await newHandle(manager, before) : undefined
    const supplier = await writeStatus(manager, { ...move, handle })
    await recordEvent(manager, {
      supplier_id: move.id,
      from: before.status,
      to: move.to,
      actor: move.actor,
      comment: move.comment?.trim() || null,
    })
    return { supplier, before }
  }

  /** Compensation of `moveStatus`: status, check and handle as they were, and no event of the undone move. */
  @InjectTransactionManager()
  async revertStatus(before: SupplierRow, @MedusaContext() context: Context = {}): Promise<void> {
    await restoreStatus(em(context.transactionManager), before)
  }

  /**
   * Writes what differs under the row's lock, with one line of history per field; answers what it was. The same values
   * once more change nothing, so a repeated request is told apart by its empty answer.
   */
  @InjectTransactionManager()
  async changeDetails(
    change: DetailsChange,
    @MedusaContext() context: Context = {},
  ): Promise<{ facts: DetailFact[]; version: number; before: SupplierRow }> {
    const manager = em(context.transactionManager)
    const before = await lockOrRefuse(manager, change.id)
    const facts = factsOf(before, change.details)
    if (!facts.length) return { facts, version: before.version, before }
    if (change.version !== undefined && change.version !== before.version) {
      refuse("supplier.changed_meanwhile", "The details changed since they were read", { version: before.version })
    }
    await writeFacts(manager, change.id, facts, change.bank)
    await recordFacts(manager, change.id, facts, change.actor)
    return { facts, version: before.version + 1, before }
  }

  /** Compensation of `changeDetails`: the former values and the former answer of the bank register, seen in the history. */
  @InjectTransactionManager()
  async revertDetails(before: SupplierRow, facts: DetailFact[], @MedusaContext() context: Context = {}): Promise<void> {
    if (!facts.length) return
    const manager = em(context.transactionManager)
    const undone = facts.map(({ field, previous, next }) => ({ field, previous: next, next: previous }))
    await writeFacts(manager, before.id, undone, before.check?.bank)
    await recordFacts(manager, before.id, undone, { kind: "system", id: "change-supplier-details" })
  }

  /** Puts a fresh answer of the registers beside the entered data; the application itself stays as it is. */
  @InjectManager()
  async keepCheck(id: string, check: SupplierCheck | null, @MedusaContext() context: Context = {}): Promise<void> {
    await writeCheck(em(context.manager), id, check)
  }

  /** Keeps a fresh answer that an operator asked for, and writes down who asked. */
  @InjectTransactionManager()
  async renewCheck(
    id: string,
    check: SupplierCheck,
    actor: Actor,
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    const manager = em(context.transactionManager)
    const { status } = await lockOrRefuse(manager, id)
    await writeCheck(manager, id, check)
    await recordEvent(manager, { supplier_id: id, kind: "check", from: status, to: status, actor, comment: null })
  }

  async createWarehouse(supplierId: string, data: NewWarehouse) {
    return this.createWarehouses({ ...data, supplier_id: supplierId }).catch(refuseTakenName)
  }

  /** A stranger's id answers 404, like a missing one. */
  async warehouseOf(supplierId: string, id: string) {
    const [warehouse] = await this.listWarehouses({ id, supplier_id: supplierId }, { take: 1 })
    return warehouse ?? refuseNotFound("warehouse.not_found", `There is no warehouse ${id}`)
  }

  async changeWarehouse(supplierId: string, id: string, data: Partial<NewWarehouse>) {
    await this.updateWarehouses({ selector: { id, supplier_id: supplierId }, data }).catch(refuseTakenName)
    return this.warehouseOf(supplierId, id)
  }

  async createDeliveryTerm(supplierId: string, data: NewDeliveryTerm) {
    refuseWrongDays(data)
    return this.createDeliveryTerms({ ...data, supplier_id: supplierId })
  }

  async deliveryTermOf(supplierId: string, id: string) {
    const [term] = await this.listDeliveryTerms({ id, supplier_id: supplierId }, { take: 1 })
    return term ?? refuseNotFound("delivery_term.not_found", `There is no delivery term ${id}`)
  }

  async changeDeliveryTerm(supplierId: string, id: string, data: Partial<NewDeliveryTerm>) {
    refuseWrongDays({ ...(await this.deliveryTermOf(supplierId, id)), ...data })
    await this.updateDeliveryTerms({ selector: { id, supplier_id: supplierId }, data })
    return this.deliveryTermOf(supplierId, id)
  }

  @InjectManager()
  async countByStatus(@MedusaContext() context: Context = {}): Promise<Partial<Record<SupplierStatus, number>>> {
    return countByStatus(em(context.manager))
  }
}

async function lockOrRefuse(manager: EntityManager, id: string): Promise<SupplierRow> {
  return (await lockSupplier(manager, id)) ?? refuseNotFound("supplier.not_found", `There is no supplier ${id}`)
}

async function newHandle(manager: EntityManager, supplier: SupplierRow): Promise<string> {
  const base = handleOf(supplier.short_name ?? supplier.name ?? supplier.id)
  return freeHandle(base, await takenHandles(manager, base))
}

function refuseTakenName(error: unknown): never {
  if (error instanceof Error && error.message.includes("already exists")) {
    refuse("warehouse.name_taken", "A warehouse of this name exists")
  }
  throw error
}

function refuseWrongDays({ days_min, days_max }: Pick<NewDeliveryTerm, "days_min" | "days_max">): void {
  if (days_max < days_min) refuse("delivery_term.days_reversed", "The longest term is shorter than the shortest")
}

export default SupplierModuleService
