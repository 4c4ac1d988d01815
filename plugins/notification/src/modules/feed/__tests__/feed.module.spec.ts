import path from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import type { Notice } from "../../../notice"
import { FEED_MODULE, type FeedModuleService } from "../index"

jest.setTimeout(60_000)

const notice = (over: Partial<Notice> = {}): Notice => ({
  recipient_kind: "customer",
  recipient_id: "cus_1",
  email: "buyer@example.com",
  code: "order.stage_changed",
  data: { number: 10001, to: "shipped", note: "кавычки ' и ? и \\ и {}" },
  href: "/buyer/orders/1",
  ...over,
})

moduleIntegrationTestRunner<FeedModuleService>({
  moduleName: FEED_MODULE,
  resolve: path.join(__dirname, ".."),
  pathToMigrations: path.join(__dirname, "../migrations"),
  testSuite: ({ service }) => {
    it("writes a bell line always and a letter only where there is an address", async () => {
      await service.queue([notice(), notice({ email: null, recipient_id: "cus_2" })])

      const items = await service.listFeedItems({})
      const mails = await service.listLetters({})
      expect(items).toHaveLength(2)
      expect(mails).toHaveLength(1)
      expect(mails[0]).toMatchObject({ to: "buyer@example.com", template: "order.stage_changed", status: "queued" })
      expect(mails[0]?.data).toMatchObject({ number: 10001, note: "кавычки ' и ? и \\ и {}", href: "/buyer/orders/1" })
    })

    it("refuses a code without words, and then writes nothing at all", async () => {
      await expect(service.queue([notice(), notice({ code: "order.exploded" })])).rejects.toMatchObject({
        code: "notification.unknown_code",
      })
      expect(await service.listFeedItems({})).toHaveLength(0)
      expect(await service.listLetters({})).toHaveLength(0)
    })

    it("tells a thing once per recipient, even when asked twice at once", async () => {
      const once = notice({ dedupe_key: "order.stage_changed:1" })
      await Promise.all([service.queue([once]), service.queue([once])])
      await service.queue([{ ...once, email: "other@example.com", recipient_id: "cus_2" }])

      expect((await service.listLetters({})).map((mail) => mail.to).sort()).toEqual([
        "buyer@example.com",
        "other@example.com",
      ])
      expect(await service.listFeedItems({ recipient_id: "cus_1" })).toHaveLength(1)
    })

    it("takes back what has not left", async () => {
      const queued = await service.queue([notice()])
      await service.unqueue(queued)

      expect(await service.listLetters({})).toHaveLength(0)
      expect(await service.listFeedItems({})).toHaveLength(0)
    })

    it("marks as read only the recipient's own items", async () => {
      const { feed_item_ids } = await service.queue([notice(), notice({ recipient_id: "cus_2" })])

      expect(await service.markRead("customer", "cus_1", feed_item_ids)).toBe(1)
      expect(await service.markRead("supplier", "cus_2", feed_item_ids)).toBe(0)
      expect(await service.countUnread("customer", "cus_1")).toBe(0)
      expect(await service.countUnread("customer", "cus_2")).toBe(1)
    })

    it("never leases one letter to two senders", async () => {
      await service.queue(Array.from({ length: 20 }, (_, index) => notice({ recipient_id: `cus_${index}` })))
      const batches = await Promise.all(Array.from({ length: 6 }, () => service.claimMail(5)))

      const ids = batches.flat().map(({ id }) => id)
      expect(ids).toHaveLength(20)
      expect(new Set(ids).size).toBe(20)
    })

    it("gives an abandoned letter to the next sender, and the late one cannot mark it", async () => {
      await service.queue([notice()])
      const [abandoned] = await service.claimMail(1)
      await service.updateLetters({ id: abandoned!.id, leased_until: new Date(Date.now() - 1000) })

      const [taken] = await service.claimMail(1)
      expect(taken?.id).toBe(abandoned!.id)
      await service.markFailed(abandoned!, "too late")
      await service.markSent(taken!)

      const [mail] = await service.listLetters({})
      expect(mail).toMatchObject({ status: "sent", attempts: 2, error: null, lease: null })
    })

    it("does not lease a delayed letter before its time", async () => {
      await service.queue([notice()])
      const [claimed] = await service.claimMail(1)
      await service.markDelayed(claimed!, 60, "down")

      expect(await service.claimMail(1)).toHaveLength(0)
    })
  },
})
