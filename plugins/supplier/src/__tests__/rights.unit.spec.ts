import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { requireRight, resolveMembership, supplierOf, type SupplierMembership } from "../membership"
import { decisions, decisionsFor } from "../decisions"
import { freeHandle, handleOf } from "../modules/supplier/handle"
import { hasRight, memberRoles, rights } from "../rights"
import { isAllowed, supplierStatuses } from "../transitions"

const response = {} as MedusaResponse

function requestOf(membership: Partial<SupplierMembership> | null, originalUrl: string) {
  const service = { membershipOf: async () => membership && { role: "owner", status: "approved", ...membership } }
  const req = { originalUrl, auth_context: { actor_id: "smem_1" }, scope: { resolve: () => service } }
  return req as unknown as AuthenticatedMedusaRequest
}

describe("rights of roles", () => {
  it.each([
    ["owner", ["orders", "offers", "cards", "stock", "company"]],
    ["manager", ["orders", "offers"]],
    ["content", ["cards"]],
    ["warehouse", ["stock"]],
  ] as const)("%s has exactly %j", (role, own) => {
    expect(rights.filter((right) => hasRight(role, right))).toEqual(own)
    expect(memberRoles).toContain(role)
  })

  it("requireRight lets the right role through and refuses another with supplier.no_right", async () => {
    const req = requestOf({ role: "warehouse" }, "/supplier/orders")
    await resolveMembership(req, response, jest.fn())
    const next = jest.fn()
    requireRight("stock")(req, response, next)
    expect(next).toHaveBeenCalledTimes(1)
    expect(() => requireRight("orders")(req, response, next)).toThrow(
      expect.objectContaining({ code: "supplier.no_right" }),
    )
  })
})

describe("the door of /supplier", () => {
  it.each(["/supplier/application", "/supplier/application/submit", "/supplier/me", "/supplier/feed?limit=1"])(
    "%s is open before approval",
    async (url) => {
      const next = jest.fn()
      const req = requestOf({ id: "sup_1", status: "draft" }, url)
      await resolveMembership(req, response, next)
      expect(next).toHaveBeenCalledTimes(1)
      expect(supplierOf(req).id).toBe("sup_1")
    },
  )

  it.each(supplierStatuses.filter((status) => status !== "approved"))(
    "a %s supplier gets supplier.not_approved elsewhere, look-alikes of open addresses included",
    async (status) => {
      for (const url of ["/supplier/offers", "/supplier/measures", "/supplier/offers?x=/supplier/me"]) {
        const call = resolveMembership(requestOf({ status }, url), response, jest.fn())
        await expect(call).rejects.toMatchObject({ code: "supplier.not_approved", details: { status } })
      }
    },
  )

  it("a suspended supplier reaches the orders it has accepted, an applicant does not", async () => {
    const next = jest.fn()
    await resolveMembership(requestOf({ status: "suspended" }, "/supplier/orders/order_1/stage"), response, next)
    expect(next).toHaveBeenCalledTimes(1)
    const applicant = resolveMembership(requestOf({ status: "submitted" }, "/supplier/orders"), response, next)
    await expect(applicant).rejects.toMatchObject({ code: "supplier.not_approved" })
  })

  it("a removed member is unauthorised, whatever its token says", async () => {
    const call = resolveMembership(requestOf(null, "/supplier/me"), response, jest.fn())
    await expect(call).rejects.toMatchObject({ type: "unauthorized" })
  })
})

describe("decisions", () => {
  it("each stands on an allowed transition", () => {
    for (const { from, to } of Object.values(decisions)) expect(isAllowed(from, to)).toBe(true)
  })

  it("only a submitted application is judged", () => {
    expect(decisionsFor("submitted")).toEqual(["approve", "return", "reject"])
    expect(decisionsFor("approved")).toEqual(["suspend"])
    expect(decisionsFor("rejected")).toEqual([])
  })
})

describe("handles", () => {
  it.each([
    ["ООО «АгроДеталь Юг»", "agrodetal-yug"],
    ["ИП Щукин Ёж", "shchukin-ezh"],
    ["«»", "supplier"],
  ])("%s becomes %s", (name, handle) => expect(handleOf(name)).toBe(handle))

  it("a taken one gets the first free number", () => {
    expect(freeHandle("niva", ["niva", "niva-2"])).toBe("niva-3")
  })
})
