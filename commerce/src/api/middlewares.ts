import { defineMiddlewares } from "@medusajs/framework/http"
import { answerError } from "./error-answer"

export default defineMiddlewares({ errorHandler: answerError })
