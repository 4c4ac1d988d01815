import { authenticate, defineMiddlewares, validateAndTransformBody } from "@medusajs/framework/http"
import { StoreChooseTerritory } from "./store/territories/choice/validators"

export default defineMiddlewares({
  routes: [
    { matcher: "/store/territories/choice", middlewares: [authenticate("customer", ["bearer"])] },
    {
      matcher: "/store/territories/choice",
      methods: ["POST"],
      middlewares: [validateAndTransformBody(StoreChooseTerritory)],
    },
  ],
})
