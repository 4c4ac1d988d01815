import {
  authenticate,
  defineMiddlewares,
  validateAndTransformBody,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http"
import { limitRegistrations, limitRequests } from "../rate-limit/limit-requests"
import { refuse } from "../refusal"
import { limitSignIn } from "../sign-in-limit"
import { AuthHat } from "./auth/hat/validators"
import { StoreCheckBank, StoreCheckRequisites } from "./store/requisites/validators"

/**
 * Medusa's own registration of an identity without an actor would let anybody occupy a stranger's e-mail. Buyers and
 * suppliers register by our forms; an invited operator needs it.
 */
const closeToAllButOperators = (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void => {
  if (req.params.actor_type !== "user")
    refuse("route.closed", "Register by /store/buyers or /store/supplier-applications")
  next()
}

const limitPasswordResets = limitRequests("passwordReset", "identity.too_many_resets", "identifier")

const knowTheSignedIn = authenticate(["customer", "supplier"], ["bearer"], { allowUnauthenticated: true })

/** Matchers name parameters where Medusa's routes do: `/auth/user/email%70ass` is the same route to Express. */
export default defineMiddlewares({
  routes: [
    {
      matcher: "/auth/hat",
      methods: ["POST"],
      middlewares: [authenticate("*", ["bearer"]), validateAndTransformBody(AuthHat)],
    },
    // Medusa takes a password by GET as well.
    { matcher: "/auth/:actor_type/:auth_provider", methods: ["GET", "POST"], middlewares: [limitSignIn] },
    {
      matcher: "/auth/:actor_type/:auth_provider/register",
      methods: ["POST"],
      middlewares: [closeToAllButOperators, limitRegistrations],
    },
    {
      matcher: "/auth/:actor_type/:auth_provider/reset-password",
      methods: ["POST"],
      middlewares: [limitPasswordResets],
    },
    { matcher: "/auth/:actor_type/:auth_provider/update", methods: ["POST"], middlewares: [limitPasswordResets] },
    // Both registrations give a second hat to a person who is signed in under the other one.
    { matcher: "/store/buyers", methods: ["POST"], middlewares: [knowTheSignedIn] },
    { matcher: "/store/supplier-applications", methods: ["POST"], middlewares: [knowTheSignedIn] },
    {
      matcher: "/store/requisites/check",
      methods: ["POST"],
      middlewares: [
        limitRequests("requisites", "requisites.too_many_checks", "inn"),
        validateAndTransformBody(StoreCheckRequisites),
      ],
    },
    {
      matcher: "/store/requisites/bank",
      methods: ["POST"],
      middlewares: [
        limitRequests("requisites", "requisites.too_many_checks", "account"),
        validateAndTransformBody(StoreCheckBank),
      ],
    },
  ],
})
