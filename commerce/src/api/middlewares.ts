import { defineMiddlewares } from "@medusajs/framework/http"
import { answerError } from "./error-answer"
import { refuseUnstorable } from "./refuse-unstorable"

export default defineMiddlewares({
  errorHandler: answerError,
  routes: [{ matcher: "/*", middlewares: [refuseUnstorable] }],
})
