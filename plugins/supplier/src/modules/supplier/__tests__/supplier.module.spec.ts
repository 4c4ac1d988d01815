import path from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { completeApplication } from "../../../__tests__/factories"
import { SUPPLIER_MODULE } from ".."
import { DeliveryTerm } from "../models/delivery-term"
import { Supplier } from "../models/supplier"
import { SupplierChange } from "../models/supplier-change"
import { SupplierEvent } from "../models/supplier-event"
import { SupplierMember } from "../models/supplier-member"
import { Warehouse } from "../models/warehouse"
import type { SupplierModuleService } from "../service"
import type { Actor, SupplierCheck } from "../types"

jest.setTimeout(60_000)

const owner: Actor = { kind: "supplier", id: "smem_1" }
const admin = (id: string): Actor => ({ kind: "user", id })
const term = {
  method: "courier" as const,
  name: "Курьер",
  territory_codes: ["RU-ROS"],
  price_kopecks: 50_000,
  free_from_kopecks: null,
  days_min: 1,
  days_max: 3,
}

moduleIntegrationTestRunner<SupplierModuleService>({
  moduleName: SUPPLIER_MODULE,
  moduleModels: [Supplier, SupplierMember, SupplierEvent, SupplierChange, Warehouse, DeliveryTerm],
  resolve: path.resolve(__dirname, ".."),
  pathToMigrations: path.resolve(__dirname, "../migrations"),
  testSuite: ({ service }) => {
    const draft = (email: string) => service.openDraft({ email, first_name: "Иван", last_name: "К", phone: "+7900" })
    const submitted = async (email: string, inn?: string) => {
      const { supplier_id } = await draft(email)
      await service.saveDraft(supplier_id, completeApplication(inn ? { inn } : {}))
      await service.moveStatus({ id: supplier_id, to: "submitted", actor: owner })
      return supplier_id
    }

    it("a draft has its owner and its first event, and one e-mail has one membership", async () => {
      const { supplier_id, member_id } = await draft("a@demo.test")
      expect(await service.membershipOf(member_id)).toMatchObject({
        id: supplier_id,
        status: "draft",
        role: "owner",
        name: "Иван К",
      })
      expect(await service.membershipOf("smem_nobody")).toBeNull()
      await expect(draft("A@demo.test")).rejects.toThrow()
      expect(await service.listSuppliers({})).toHaveLength(1)
    })

    it("an application under review is not edited any more", async () => {
      const id = await submitted("a@demo.test")
      await expect(service.saveDraft(id, { name: "Другое" })).rejects.toMatchObject({ code: "supplier.not_editable" })
      expect((await service.retrieveSupplier(id)).name).toBe(completeApplication().name)
    })

    it("of two parallel submissions of one ИНН one wins, and a draft may hold the same", async () => {
      const ids: string[] = []
      for (const email of ["a@demo.test", "b@demo.test", "c@demo.test"]) {
        const { supplier_id } = await draft(email)
        await service.saveDraft(supplier_id, completeApplication())
        ids.push(supplier_id)
      }
      const outcomes = await Promise.allSettled(
        ids.map((id) => service.moveStatus({ id, to: "submitted", actor: owner })),
      )
      const lost = outcomes.filter((outcome) => outcome.status === "rejected")
      expect(lost.map(({ reason }) => reason.code)).toEqual(["supplier.inn_taken", "supplier.inn_taken"])
    })

    it("a rejected application frees its ИНН", async () => {
      const first = await submitted("a@demo.test")
      await service.moveStatus({ id: first, to: "rejected", actor: admin("u"), comment: "нет" })
      const second = await submitted("b@demo.test")
      expect((await service.retrieveSupplier(second)).status).toBe("submitted")
    })

    it("of administrators who decide at once one wins and one event is written", async () => {
      const id = await submitted("a@demo.test")
      const outcomes = await Promise.allSettled([
        service.moveStatus({ id, from: "submitted", to: "approved", actor: admin("a") }),
        service.moveStatus({ id, from: "submitted", to: "rejected", actor: admin("b"), comment: "нет" }),
        service.moveStatus({ id, from: "submitted", to: "changes_requested", actor: admin("c"), comment: "нет" }),
      ])
      const lost = outcomes.filter((outcome) => outcome.status === "rejected")
      expect(lost.map(({ reason }) => reason.code)).toEqual(Array(2).fill("supplier.transition_refused"))
      expect(await service.listSupplierEvents({ supplier_id: id, actor_kind: "user" })).toHaveLength(1)
    })

    it("approving gives a handle once, and namesakes get numbers", async () => {
      const first = await submitted("a@demo.test")
      const second = await submitted("b@demo.test", "7707083893")
      const move = (id: string) => service.moveStatus({ id, to: "approved", actor: admin("u") })
      const handles = (await Promise.all([move(first), move(second)])).map(({ supplier }) => supplier.handle)
      expect(handles.sort()).toEqual(["agrodetal-yug", "agrodetal-yug-2"])
      await service.moveStatus({ id: first, to: "suspended", actor: admin("u"), comment: "жалоба" })
      const { supplier } = await service.moveStatus({ id: first, from: "suspended", to: "approved", actor: admin("u") })
      expect(handles).toContain(supplier.handle)
    })

    it("approve does not resume a suspended supplier", async () => {
      const id = await submitted("a@demo.test")
      await service.moveStatus({ id, to: "approved", actor: admin("u") })
      await service.moveStatus({ id, to: "suspended", actor: admin("u"), comment: "жалоба" })
      const approve = service.moveStatus({ id, from: "submitted", to: "approved", actor: admin("u") })
      await expect(approve).rejects.toMatchObject({ code: "supplier.transition_refused" })
    })

    it("an application resubmitted meanwhile is not decided unseen", async () => {
      const id = await submitted("a@demo.test")
      const { version } = await service.retrieveSupplier(id)
      await service.moveStatus({ id, to: "changes_requested", actor: admin("a"), comment: "адрес", version })
      await service.moveStatus({ id, to: "submitted", actor: owner })
      const approve = service.moveStatus({ id, to: "approved", actor: admin("b"), version })
      await expect(approve).rejects.toMatchObject({ code: "supplier.changed_meanwhile" })
    })

    it("a reverted move leaves no trace", async () => {
      const id = await submitted("a@demo.test")
      const { before } = await service.moveStatus({ id, to: "approved", actor: admin("u") })
      await service.revertStatus(before)
      const supplier = await service.retrieveSupplier(id)
      expect([supplier.status, supplier.handle]).toEqual(["submitted", null])
      expect(await service.listSupplierEvents({ supplier_id: id, to: "approved" })).toEqual([])
    })

    it("what a supplier changes of itself is written once, with history, and can be undone", async () => {
      const id = await submitted("a@demo.test")
      const { account, phone } = completeApplication()
      const change = { id, details: { account: "40702810500000000018", phone: phone ?? "" }, actor: owner }
      const { facts, before } = await service.changeDetails(change)
      expect(facts).toEqual([{ field: "account", previous: account, next: "40702810500000000018" }])
      expect((await service.changeDetails({ ...change, version: before.version })).facts).toEqual([])
      const stale = service.changeDetails({ ...change, details: { phone: "+7900" }, version: before.version })
      await expect(stale).rejects.toMatchObject({ code: "supplier.changed_meanwhile" })
      await service.revertDetails(before, facts)
      expect((await service.retrieveSupplier(id)).account).toBe(account)
      const history = await service.listSupplierChanges({ supplier_id: id }, { order: { created_at: "ASC" } })
      expect(history.map(({ actor_kind, next }) => [actor_kind, next])).toEqual([
        ["supplier", "40702810500000000018"],
        ["system", account],
      ])
    })

    it("a new account brings the bank register's answer, and the register of companies keeps its own", async () => {
      const id = await submitted("a@demo.test")
      const party = { outcome: "passed", provider: "demo", reasons: [], checked_at: "", answer: null, raw: null }
      const bank = { outcome: "passed", reasons: [], bank_name: "Прежний", corr_account: null }
      await service.keepCheck(id, { party, bank })
      const next = { ...bank, bank_name: "Новый" }
      await service.changeDetails({ id, details: { bik: "049801703" }, actor: owner, bank: next })
      expect((await service.retrieveSupplier(id)).check).toEqual({ party, bank: next })
    })

    it("a repeated check is written with who asked, and undoing a move leaves it there", async () => {
      const id = await submitted("a@demo.test")
      const party = { outcome: "manual", provider: "form-only", reasons: [], checked_at: "2026-11-23T10:00:00.000Z" }
      const check = { party: { ...party, answer: null, raw: null }, bank: { ...party, bank_name: null } }
      const { before } = await service.moveStatus({ id, to: "approved", actor: admin("u") })
      await service.renewCheck(id, check as unknown as SupplierCheck, { kind: "user", id: "u", name: "Анна" })
      await service.revertStatus(before)
      const [event, ...others] = await service.listSupplierEvents({ supplier_id: id, kind: "check" })
      expect(others).toEqual([])
      expect(event).toMatchObject({ from: "approved", to: "approved", actor_id: "u", actor_name: "Анна" })
      expect(await service.listSupplierEvents({ supplier_id: id, to: "approved", kind: "move" })).toEqual([])
    })

    it("warehouses and delivery terms of another supplier answer 404 and stay as they were", async () => {
      const { supplier_id: own } = await draft("a@demo.test")
      const { supplier_id: stranger } = await draft("b@demo.test")
      const warehouse = await service.createWarehouse(own, { name: "Главный", territory_code: "RU-ROS" })
      const delivery = await service.createDeliveryTerm(own, term)
      for (const call of [
        () => service.warehouseOf(stranger, warehouse.id),
        () => service.changeWarehouse(stranger, warehouse.id, { name: "Мой" }),
        () => service.deliveryTermOf(stranger, delivery.id),
        () => service.changeDeliveryTerm(stranger, delivery.id, { price_kopecks: 0 }),
      ]) {
        await expect(call()).rejects.toMatchObject({ type: "not_found" })
      }
      expect((await service.warehouseOf(own, warehouse.id)).name).toBe("Главный")
      expect((await service.deliveryTermOf(own, delivery.id)).price_kopecks).toBe(50_000)
    })

    it("a warehouse's name is unique within its supplier only", async () => {
      const { supplier_id: own } = await draft("a@demo.test")
      const { supplier_id: other } = await draft("b@demo.test")
      await service.createWarehouse(own, { name: "Главный", territory_code: "RU-ROS" })
      await service.createWarehouse(other, { name: "Главный", territory_code: "RU-ROS" })
      const twin = service.createWarehouse(own, { name: "ГЛАВНЫЙ", territory_code: "RU-ROS" })
      await expect(twin).rejects.toMatchObject({ code: "warehouse.name_taken" })
    })

    it("delivery days are not reversed, by creation or by a partial change", async () => {
      const { supplier_id } = await draft("a@demo.test")
      const reversed = service.createDeliveryTerm(supplier_id, { ...term, days_min: 4 })
      await expect(reversed).rejects.toMatchObject({ code: "delivery_term.days_reversed" })
      const { id } = await service.createDeliveryTerm(supplier_id, term)
      const change = service.changeDeliveryTerm(supplier_id, id, { days_max: 0 })
      await expect(change).rejects.toMatchObject({ code: "delivery_term.days_reversed" })
    })
  },
})
