import {
  authenticate,
  defineMiddlewares,
  validateAndTransformBody,
  validateAndTransformQuery,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import { limitRegistrations } from "@ryad/identity/rate-limit/limit-requests"
import { requireRight, resolveMembership } from "../membership"
import { AdminDecideSupplier, AdminListSuppliers, AdminRecheckSupplier } from "./admin/suppliers/validators"
import { StoreApplyAsSupplier } from "./store/supplier-applications/validators"
import { StoreListSuppliers } from "./store/suppliers/validators"
import { SupplierApplicationDraft, SupplierApplicationSubmit } from "./supplier/application/validators"
import { SupplierChangeBank, SupplierChangeContacts } from "./supplier/company/validators"
import { SupplierCreateDeliveryTerm, SupplierUpdateDeliveryTerm } from "./supplier/delivery-terms/validators"
import { SupplierCreateWarehouse, SupplierUpdateWarehouse } from "./supplier/warehouses/validators"
import { ListParams } from "./validators"

type Schema = Parameters<typeof validateAndTransformBody>[0]

const get = (matcher: string, schema: Parameters<typeof validateAndTransformQuery>[0]): MiddlewareRoute => ({
  matcher,
  methods: ["GET"],
  middlewares: [validateAndTransformQuery(schema, { isList: true })],
})

const post = (matcher: string, schema: Schema): MiddlewareRoute => ({
  matcher,
  methods: ["POST"],
  middlewares: [validateAndTransformBody(schema)],
})

/** What belongs to the company itself needs that right, before the body is even looked at. */
const change = (matcher: string, schema: Schema): MiddlewareRoute => ({
  matcher,
  methods: ["POST"],
  middlewares: [requireRight("company"), validateAndTransformBody(schema)],
})

const remove = (matcher: string): MiddlewareRoute => ({
  matcher,
  methods: ["DELETE"],
  middlewares: [requireRight("company")],
})

export default defineMiddlewares({
  routes: [
    // No methods: such a matcher runs before every other middleware of the prefix, those of other plugins included.
    { matcher: "/supplier*", middlewares: [authenticate("supplier", ["bearer"]), resolveMembership] },
    change("/supplier/application", SupplierApplicationDraft),
    change("/supplier/application/submit", SupplierApplicationSubmit),
    change("/supplier/company/bank", SupplierChangeBank),
    change("/supplier/company/contacts", SupplierChangeContacts),
    get("/supplier/warehouses", ListParams),
    change("/supplier/warehouses", SupplierCreateWarehouse),
    change("/supplier/warehouses/:id", SupplierUpdateWarehouse),
    remove("/supplier/warehouses/:id"),
    get("/supplier/delivery-terms", ListParams),
    change("/supplier/delivery-terms", SupplierCreateDeliveryTerm),
    change("/supplier/delivery-terms/:id", SupplierUpdateDeliveryTerm),
    remove("/supplier/delivery-terms/:id"),
    {
      matcher: "/store/supplier-applications",
      methods: ["POST"],
      middlewares: [limitRegistrations, validateAndTransformBody(StoreApplyAsSupplier)],
    },
    get("/store/suppliers", StoreListSuppliers),
    get("/admin/suppliers", AdminListSuppliers),
    post("/admin/suppliers/:id/check", AdminRecheckSupplier),
    ...["approve", "return", "reject", "suspend", "resume"].map((decision) =>
      post(`/admin/suppliers/:id/${decision}`, AdminDecideSupplier),
    ),
  ],
})
