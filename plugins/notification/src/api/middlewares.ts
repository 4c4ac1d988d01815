import {
  authenticate,
  defineMiddlewares,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { ListFeed, ReadFeed } from "./feed-validators"

const list = validateAndTransformQuery(ListFeed, { isList: true, defaults: [] })
const read = validateAndTransformBody(ReadFeed)

/** The supplier's side is guarded by the supplier plugin's middleware on `/supplier/*`. */
export default defineMiddlewares({
  routes: [
    { matcher: "/store/feed*", middlewares: [authenticate("customer", ["bearer"])] },
    { matcher: "/store/feed", methods: ["GET"], middlewares: [list] },
    { matcher: "/store/feed/read", methods: ["POST"], middlewares: [read] },
    { matcher: "/supplier/feed", methods: ["GET"], middlewares: [list] },
    { matcher: "/supplier/feed/read", methods: ["POST"], middlewares: [read] },
  ],
})
