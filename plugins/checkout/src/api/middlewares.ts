import { validateAndTransformBody } from "@medusajs/framework"
import { authenticate, defineMiddlewares } from "@medusajs/framework/http"
import { requireRight } from "@ryad/supplier/membership"
import { AdminListPurchases } from "./admin/validators"
import { closedRoutes } from "./closed-routes"
import { resolveBuyer } from "./store/buyer/resolve-buyer"
import {
  StoreCancelOrder,
  StoreCreateCart,
  StoreListCarts,
  StoreListOrders,
  StorePlaceCart,
  StoreReceiveOrder,
  StoreUpdateCart,
  StoreWriteLines,
} from "./store/buyer/validators"
import { MoveOrder, SupplierListOrders } from "./supplier/validators"
import { validateQuery } from "./validate-query"

const body = validateAndTransformBody

export default defineMiddlewares({
  routes: [
    ...closedRoutes,
    { matcher: "/store/buyer/*", middlewares: [authenticate("customer", ["bearer"]), resolveBuyer] },
    { method: "GET", matcher: "/store/buyer/carts", middlewares: [validateQuery(StoreListCarts)] },
    { method: "POST", matcher: "/store/buyer/carts", middlewares: [body(StoreCreateCart)] },
    { method: "POST", matcher: "/store/buyer/carts/:id", middlewares: [body(StoreUpdateCart)] },
    { method: "POST", matcher: "/store/buyer/carts/:id/lines", middlewares: [body(StoreWriteLines)] },
    { method: "POST", matcher: "/store/buyer/carts/:id/place", middlewares: [body(StorePlaceCart)] },
    { method: "GET", matcher: "/store/buyer/orders", middlewares: [validateQuery(StoreListOrders)] },
    { method: "POST", matcher: "/store/buyer/orders/:id/cancel", middlewares: [body(StoreCancelOrder)] },
    { method: "POST", matcher: "/store/buyer/orders/:id/receive", middlewares: [body(StoreReceiveOrder)] },
    { method: "GET", matcher: "/supplier/orders", middlewares: [validateQuery(SupplierListOrders)] },
    { method: "POST", matcher: "/supplier/orders/:id/stage", middlewares: [requireRight("orders"), body(MoveOrder)] },
    { method: "GET", matcher: "/admin/purchases", middlewares: [validateQuery(AdminListPurchases)] },
    { method: "POST", matcher: "/admin/purchase-orders/:id/stage", middlewares: [body(MoveOrder)] },
  ],
})
