import { authenticate, defineMiddlewares, validateAndTransformBody } from "@medusajs/framework/http"
import { limitSignIn } from "../sign-in-limit"
import { AuthHat } from "./auth/hat/validators"
import { StoreCheckBank, StoreCheckRequisites } from "./store/requisites/validators"

export default defineMiddlewares({
  routes: [
    {
      matcher: "/auth/hat",
      methods: ["POST"],
      middlewares: [authenticate("*", ["bearer"]), validateAndTransformBody(AuthHat)],
    },
    { matcher: "/auth/:actor_type/emailpass", methods: ["POST"], middlewares: [limitSignIn] },
    {
      matcher: "/store/requisites/check",
      methods: ["POST"],
      middlewares: [validateAndTransformBody(StoreCheckRequisites)],
    },
    {
      matcher: "/store/requisites/bank",
      methods: ["POST"],
      middlewares: [validateAndTransformBody(StoreCheckBank)],
    },
  ],
})
