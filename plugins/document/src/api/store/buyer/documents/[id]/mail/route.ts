import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { buyerOf } from "@ryad/checkout/buyer"
import { withIdempotency } from "@ryad/identity/idempotency"
import { mailDocument } from "../../../../../../issue/announce-document"
import { storedFile } from "../../../../../../read-documents"
import { knexOf } from "../../../../../knex-of"

const MINUTE = 60_000

/** Mails the document to the person who asks; asking twice within a minute mails it once. */
export const POST = (req: MedusaRequest, res: MedusaResponse) => {
  const { company_id, customer_id } = buyerOf(req)
  const id = req.params.id as string
  const knex = knexOf(req)
  return withIdempotency(req, res.status(202), async () => {
    await storedFile(knex, { company_id }, id)
    const { email } = await knex("customer").where({ id: customer_id }).first<{ email: string }>("email")
    const minute = Math.floor(Date.now() / MINUTE)
    await mailDocument(req.scope, id, {
      email,
      customer_id,
      dedupe_key: `document.mail:${id}:${customer_id}:${minute}`,
    })
    return { mail: { to: email } }
  })
}
