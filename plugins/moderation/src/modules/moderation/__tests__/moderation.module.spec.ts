import path from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { MODERATION_MODULE } from ".."
import { ChangeRequest } from "../models/change-request"
import { ChangeRequestEvent } from "../models/change-request-event"
import type { ModerationModuleService } from "../service"
import type { Actor, SubmitInput } from "../types"

jest.setTimeout(60_000)

const supplier: Actor = { kind: "supplier", id: "smem_1", name: "Пётр" }
const admin = (id: string): Actor => ({ kind: "user", id, name: id })
const change = (subject_id: string, title = "Ремень"): SubmitInput => ({
  subject_kind: "card",
  subject_id,
  supplier_id: "sup_1",
  kind: "update",
  actions: [{ field: "title", previous: "Ремни", next: title }],
  actor: supplier,
})

moduleIntegrationTestRunner<ModerationModuleService>({
  moduleName: MODERATION_MODULE,
  moduleModels: [ChangeRequest, ChangeRequestEvent],
  resolve: path.resolve(__dirname, ".."),
  pathToMigrations: path.resolve(__dirname, "../migrations"),
  testSuite: ({ service }) => {
    it("a submitted change waits with its diff and its first event", async () => {
      const { request } = await service.submit(change("prod_1"))
      const found = await service.retrieveRequest(request.id)
      expect(found).toMatchObject({
        status: "pending",
        version: 1,
        actions: [{ field: "title", previous: "Ремни", next: "Ремень" }],
        events: [{ from: null, to: "pending", actor_kind: "supplier", actor_name: "Пётр" }],
      })
    })

    it("of two administrators who decide at once one wins and the other gets moderation.already_decided", async () => {
      const { request } = await service.submit(change("prod_1"))
      const outcomes = await Promise.allSettled([
        service.decide({ id: request.id, to: "approved", actor: admin("user_a") }),
        service.decide({ id: request.id, to: "rejected", actor: admin("user_b"), comment: "нет фото" }),
      ])
      const losers = outcomes.filter((outcome) => outcome.status === "rejected")
      expect(losers).toHaveLength(1)
      expect(losers[0]?.reason).toMatchObject({ code: "moderation.already_decided" })
      const { events } = await service.retrieveRequest(request.id)
      expect(events).toHaveLength(2)
    })

    it("a refusal without a comment is refused and changes nothing", async () => {
      const { request } = await service.submit(change("prod_1"))
      const decision = service.decide({ id: request.id, to: "rejected", actor: admin("user_a"), comment: "  " })
      await expect(decision).rejects.toMatchObject({ code: "moderation.comment_required" })
      expect((await service.retrieveRequest(request.id)).status).toBe("pending")
    })

    it("a returned change comes back as the same request with the next version", async () => {
      const { request } = await service.submit(change("prod_1"))
      await service.decide({
        id: request.id,
        to: "changes_requested",
        actor: admin("user_a"),
        comment: "добавьте фото",
      })
      const again = await service.submit(change("prod_1", "Ремень приводной"))
      expect(again.request).toMatchObject({ id: request.id, status: "pending", version: 2, comment: null })
      const { events } = await service.retrieveRequest(request.id)
      expect(events.map(({ to, comment }) => [to, comment])).toEqual([
        ["pending", null],
        ["changes_requested", "добавьте фото"],
        ["pending", null],
      ])
    })

    it("a moderator who looked at an older wording is told that it changed", async () => {
      const { request } = await service.submit(change("prod_1"))
      await service.submit(change("prod_1", "Другое"))
      const decision = service.decide({ id: request.id, to: "approved", actor: admin("user_a"), version: 1 })
      await expect(decision).rejects.toMatchObject({ code: "moderation.request_changed" })
    })

    it("parallel first submissions of one subject leave one open request", async () => {
      await Promise.allSettled(["А", "Б", "В"].map((title) => service.submit(change("prod_1", title))))
      const { count } = await service.listRequests({ subject_id: "prod_1" })
      expect(count).toBe(1)
    })

    it("withdraw answers 404 for another supplier's request", async () => {
      const { request } = await service.submit(change("prod_1"))
      const stranger = service.withdraw({ id: request.id, supplier_id: "sup_2", actor: supplier })
      await expect(stranger).rejects.toMatchObject({ code: "moderation.not_found", type: "not_found" })
      const own = await service.withdraw({ id: request.id, supplier_id: "sup_1", actor: supplier })
      expect(own.status).toBe("withdrawn")
    })

    it("a reverted submission restores what stood before it", async () => {
      const first = await service.submit(change("prod_1", "Первое"))
      await service.decide({ id: first.request.id, to: "changes_requested", actor: admin("user_a"), comment: "нет" })
      const second = await service.submit(change("prod_1", "Второе"))
      await service.revertSubmit(second.request.id, second.previous)
      const restored = await service.retrieveRequest(first.request.id)
      expect(restored).toMatchObject({ status: "changes_requested", version: 1, comment: "нет" })
      expect(restored.actions[0]?.next).toBe("Первое")
      expect(restored.events).toHaveLength(2)

      const fresh = await service.submit(change("prod_2"))
      await service.revertSubmit(fresh.request.id, fresh.previous)
      expect((await service.listRequests({ subject_id: "prod_2" })).count).toBe(0)
    })

    it("a reverted decision leaves the request waiting", async () => {
      const { request } = await service.submit(change("prod_1"))
      await service.decide({ id: request.id, to: "approved", actor: admin("user_a") })
      await service.revertDecision(request.id)
      const found = await service.retrieveRequest(request.id)
      expect([found.status, found.decided_by, found.events.length]).toEqual(["pending", null, 1])
    })

    it("the queue lists the oldest first and filters by status and supplier", async () => {
      const first = await service.submit(change("prod_1"))
      const second = await service.submit(change("prod_2"))
      await service.submit({ ...change("prod_3"), supplier_id: "sup_2" })
      await service.decide({ id: second.request.id, to: "approved", actor: admin("user_a") })
      const { requests, count } = await service.listRequests({ supplier_id: "sup_1", status: "pending" })
      expect([requests.map(({ id }) => id), count]).toEqual([[first.request.id], 1])
    })
  },
})
