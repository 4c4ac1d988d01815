import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { refuse } from "@ryad/identity/refusal"
import { SUPPLIER_MODULE, type SupplierModuleService } from "./modules/supplier"
import { hasRight, type MemberRole, type Right } from "./rights"
import type { SupplierStatus } from "./transitions"

export { hasRight, rightsOfRole, type MemberRole, type Right } from "./rights"

/** The tenant of a `/supplier/*` request: every workflow and query below takes its `id` as an argument. */
export type SupplierMembership = {
  id: string
  status: SupplierStatus
  member_id: string
  role: MemberRole
  name: string
  email: string
}

type WithMembership = { supplier?: SupplierMembership }

/** The membership that `resolveMembership` put on the request; asking outside of `/supplier/*` is a programming error. */
export function supplierOf(req: MedusaRequest): SupplierMembership {
  const { supplier } = req as MedusaRequest & WithMembership
  if (!supplier) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "No membership was resolved for this route")
  return supplier
}

/** Open to members whose supplier is not approved (yet): the application itself, who am I, the feed. */
const OPEN_BEFORE_APPROVAL = /^\/supplier\/(application|me|feed)(\/|$)/

/** A suspended supplier sells nothing new but has accepted orders to fulfil. */
const OPEN_WHILE_SUSPENDED = /^\/supplier\/(application|me|feed|orders|documents)(\/|$)/

const isOpen = (status: SupplierStatus, path: string) => {
  if (status === "approved") return true
  return (status === "suspended" ? OPEN_WHILE_SUSPENDED : OPEN_BEFORE_APPROVAL).test(path)
}

/** Middleware for the whole prefix, after `authenticate("supplier")`: member and supplier in one read. */
export async function resolveMembership(
  req: AuthenticatedMedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const suppliers: SupplierModuleService = req.scope.resolve(SUPPLIER_MODULE)
  const membership = await suppliers.membershipOf(req.auth_context.actor_id)
  if (!membership) {
    throw new MedusaError(MedusaError.Types.UNAUTHORIZED, "The membership has ended", "supplier.no_membership")
  }
  if (!isOpen(membership.status, pathOf(req))) {
    refuse("supplier.not_approved", "The cabinet opens when the application is approved", {
      status: membership.status,
    })
  }
  Object.assign(req, { supplier: membership } satisfies WithMembership)
  next()
}

/** Middleware: lets a member through whose role has the right, else 400 `supplier.no_right`. */
export function requireRight(right: Right) {
  return (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void => {
    const { role } = supplierOf(req)
    if (!hasRight(role, right)) refuse("supplier.no_right", `The role ${role} lacks the right ${right}`, { right })
    next()
  }
}

/** `req.path` shrinks under a mounted router; the original address does not. */
function pathOf(req: MedusaRequest): string {
  return (req.originalUrl || req.path).split("?")[0] ?? ""
}
