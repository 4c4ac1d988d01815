/**
 * Every screen with its picture's name. `follow` is the link to open, for pages whose address holds an id;
 * `row` is clicked where the table has no links; `isNarrow` also takes it at 390 px.
 */
const FIRST_CARD = "/cards/podshipniki-305"

const guest = [
  { name: "home", path: "/", isNarrow: true },
  { name: "catalogue", path: "/catalogue" },
  { name: "category", path: "/catalogue/podshipniki", isNarrow: true },
  { name: "price-list", path: "/catalogue/podshipniki?view=prices" },
  { name: "card", path: FIRST_CARD, isNarrow: true },
  { name: "search", path: "/search?q=фильтр", isNarrow: true },
  { name: "search-typo", path: "/search?q=падшипник" },
  { name: "search-empty", path: "/search?q=ъъъъъ" },
  { name: "suppliers", path: "/suppliers" },
  { name: "supplier", path: "/suppliers/tatagrosnab" },
  { name: "news", path: "/news" },
  { name: "article", path: "/news", follow: "main a[href^='/news/']" },
  { name: "info", path: "/info/buyers" },
  { name: "territory", path: "/territory" },
  { name: "legal", path: "/legal/personal_data" },
  { name: "sign-in", path: "/sign-in", isNarrow: true },
  { name: "register-buyer", path: "/register/buyer", isNarrow: true },
  { name: "register-supplier", path: "/register/supplier" },
  { name: "not-found", path: "/no-such-page" },
]

const buyer = [
  { name: "desk", path: "/buyer", isNarrow: true },
  { name: "card", path: FIRST_CARD },
  { name: "cart", path: "/buyer/cart", isNarrow: true },
  { name: "checkout", path: "/buyer/cart", follow: "main a[href^='/buyer/checkout/']", isNarrow: true },
  { name: "orders", path: "/buyer/orders", isNarrow: true },
  { name: "order", path: "/buyer/orders", follow: "main tbody a[href^='/buyer/orders/']" },
  { name: "documents", path: "/buyer/documents" },
  { name: "document", path: "/buyer/documents", follow: "main tbody a[href^='/buyer/documents/']:not([href$='pdf'])" },
  { name: "company", path: "/buyer/company" },
  { name: "notifications", path: "/buyer/notifications" },
]

const supplier = [
  { name: "desk", path: "/supplier", isNarrow: true },
  { name: "offers", path: "/supplier/offers", isNarrow: true },
  {
    name: "offer",
    path: "/supplier/offers",
    follow: "main tbody a[href^='/supplier/offers/']:not([href$='/new'])",
    isNarrow: true,
  },
  { name: "offer-new", path: "/supplier/offers/new" },
  { name: "orders", path: "/supplier/orders", isNarrow: true },
  { name: "order", path: "/supplier/orders", follow: "main tbody a[href^='/supplier/orders/']" },
  { name: "logistics", path: "/supplier/logistics" },
  { name: "company", path: "/supplier/company" },
  { name: "notifications", path: "/supplier/notifications" },
]

const admin = [
  { name: "suppliers", path: "/app/suppliers" },
  { name: "supplier", path: "/app/suppliers?status=approved", follow: "main a[href*='/suppliers/']" },
  { name: "card-requests", path: "/app/card-requests" },
  { name: "card-request", path: "/app/card-requests", follow: "main a[href*='/card-requests/']" },
  { name: "buyers", path: "/app/buyers" },
  { name: "buyer", path: "/app/buyers", row: "main tbody tr" },
  { name: "managers", path: "/app/buyers/managers" },
  { name: "purchases", path: "/app/purchases" },
  { name: "purchase", path: "/app/purchases", follow: "main a[href*='/purchases/']" },
  { name: "category-attributes", path: "/app/category-attributes" },
]

/** People of the demo market (commerce/src/seed); a role without an e-mail is a guest. */
export const roles = [
  { role: "guest", screens: guest },
  { role: "buyer", email: "agrofirma-zarya-dona@demo.example", screens: buyer, fillCartFrom: FIRST_CARD },
  { role: "supplier", email: "agrodetal-yug@demo.example", screens: supplier },
  { role: "admin", email: "admin@demo.example", screens: admin, isAdmin: true },
]
