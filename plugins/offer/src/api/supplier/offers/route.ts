import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { withIdempotency } from "@ryad/identity/idempotency"
import { supplierOf } from "@ryad/supplier/membership"
import { supplierOffersByIds } from "../../../queries/offer-item"
import { listSupplierOffers, OFFER_ORDERS } from "../../../queries/offer-list"
import { proposeOffersWorkflow } from "../../../workflows/propose-offers"
import { proposalOf } from "./proposal-of"
import type { SupplierCreateOffers, SupplierListOffers } from "./validators"

export const GET = async (req: MedusaRequest<unknown, SupplierListOffers>, res: MedusaResponse) => {
  const { order, limit, offset, ...filter } = req.validatedQuery
  const page = await listSupplierOffers(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION), {
    ...filter,
    supplier_id: supplierOf(req).id,
    order: order.replace("-", "") as keyof typeof OFFER_ORDERS, // the schema admits these names only
    descending: order.startsWith("-"),
    limit,
    offset,
  })
  res.json({ ...page, limit, offset })
}

export const POST = (req: MedusaRequest<SupplierCreateOffers>, res: MedusaResponse) =>
  withIdempotency(req, res, async () => {
    const { result } = await proposeOffersWorkflow(req.scope).run({ input: proposalOf(req) })
    const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const offers = await supplierOffersByIds(knex, supplierOf(req).id, result.offer_ids)
    return { offers, matched: result.matched, ...(result.request && { request: result.request }) }
  })
