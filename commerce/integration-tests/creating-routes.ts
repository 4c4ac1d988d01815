import type { MedusaContainer } from "@medusajs/framework/types"
import { issueInvoicesWorkflow } from "@ryad/document/workflows"
import { applicantForm, buyerForm, makeApplicant, spareParty, submitForm } from "./applicants"
import { filesForm, png, type Proposals } from "./proposals"
import type { Answer, Api, Client } from "./world"

export type Desk = Proposals & { api: Api; container: MedusaContainer }

export type Command = {
  who: Client
  url: string
  body: () => unknown
  /** Another wish under the same key, where the body can hold one. */
  other?: () => unknown
  /** What one run adds: table → rows. */
  adds: Record<string, number>
  /** Somebody else with the same key and, unless said otherwise, the same body. */
  stranger?: { who: Client; body?: () => unknown }
}

const name = (text: string) => ({ name: text, territory_code: "RU-ROS" })
const term = (text: string) => ({ method: "pickup", name: text, price_kopecks: 0, days_min: 0, days_max: 1 })

const signInBuyer = ({ world }: Desk, index: number) =>
  world.signIn("customer", world.market.buyers[index]?.email ?? "")

async function filledCart(desk: Desk, who: Client): Promise<Answer> {
  const { cart } = (await who.post("/store/buyer/carts", { name: "Ещё одна", colour: "green" })).data
  const offer = await desk
    .knex("offer as o")
    .join("offer_stock as s", "s.offer_id", "o.id")
    .join("card as c", "c.product_id", "o.product_id")
    .where({ "o.status": "active", "c.status": "approved" })
    .whereRaw("s.quantity - s.reserved > 20 * o.min_quantity")
    .first("o.id", "o.min_quantity")
  const lines = [{ offer_id: offer.id, quantity: offer.min_quantity }]
  return (await who.post(`/store/buyer/carts/${cart.id}/lines`, { lines, mode: "set" })).data.cart
}

const placing = (cart: Answer, comment: string) => ({
  fingerprint: cart.fingerprint,
  delivery: cart.groups.map(({ supplier, delivery_options }: Answer) => ({
    supplier_id: supplier?.id,
    term_id: delivery_options?.[0]?.term_id,
    address: "г. Ростов-на-Дону",
  })),
  comment,
})

/** A fresh order of one supplier, moved by the operator through `stages`. */
async function freshOrder(desk: Desk, ...stages: string[]) {
  const who = await signInBuyer(desk, 0)
  const cart = await filledCart(desk, who)
  const placed = await who.post(`/store/buyer/carts/${cart.id}/place`, placing(cart, "Для испытаний"))
  const order = placed.data.purchase?.orders[0]
  if (!order) throw new Error(`No order: ${JSON.stringify(placed.data)}`)
  let { version } = order
  for (const to of stages) {
    const { data } = await desk.world.administrator.post(`/admin/purchase-orders/${order.id}/stage`, { to, version })
    version = data.order?.version as typeof version
  }
  const seller = desk.world.market.suppliers.find(({ id }) => id === String(order.supplier.id))
  return { who, id: String(order.id), version, seller: await desk.world.signIn("supplier", seller?.email ?? "") }
}

async function submitted(desk: Desk) {
  const applicant = await makeApplicant(desk.world, desk.api, spareParty("legal"))
  const { data } = await applicant.post("/supplier/application/submit", await submitForm(desk.world.guest))
  return String(data.application.id)
}

/** One operator is as good as another, and each has keys of his own. */
const decideSupplier =
  (decision: string, prepare: string[] = []) =>
  async (desk: Desk): Promise<Command> => {
    const id = await submitted(desk)
    const { administrator: who } = desk.world
    for (const earlier of prepare) await who.post(`/admin/suppliers/${id}/${earlier}`, { comment: "Так надо" })
    return {
      who,
      url: `/admin/suppliers/${id}/${decision}`,
      body: () => ({ comment: "Проверено" }),
      other: () => ({ comment: "Иначе" }),
      adds: { supplier_event: 1 },
    }
  }

const decideCard =
  (decision: string) =>
  async (desk: Desk): Promise<Command> => ({
    who: desk.world.administrator,
    url: `/admin/card-requests/${(await desk.propose()).data.request.id}/${decision}`,
    body: () => ({ comment: "Проверено" }),
    other: () => ({ comment: "Иначе" }),
    adds: { change_request_event: 1 },
  })

/** Every command that adds something; a key makes its retry harmless. */
export const CREATING: Record<string, (desk: Desk) => Promise<Command>> = {
  "POST /store/buyers": async ({ world }) => {
    const form = await buyerForm(world.guest, spareParty("legal"))
    return {
      who: world.guest,
      url: "/store/buyers",
      body: () => form,
      other: () => ({ ...form, first_name: "Пётр" }),
      adds: { company: 1, company_member: 1, customer: 1, auth_identity: 1, consent: 2 },
    }
  },
  "POST /store/supplier-applications": async ({ world }) => {
    const form = applicantForm()
    return {
      who: world.guest,
      url: "/store/supplier-applications",
      body: () => form,
      other: () => ({ ...form, first_name: "Пётр" }),
      adds: { supplier: 1, supplier_member: 1, auth_identity: 1 },
    }
  },
  "POST /supplier/application/submit": async ({ world, api }) => {
    const form = await submitForm(world.guest)
    return {
      who: await makeApplicant(world, api, spareParty("legal", 0)),
      url: "/supplier/application/submit",
      body: () => form,
      other: () => ({ consents: { ...form.consents, offer_supplier: "other" } }),
      adds: { consent: 2, supplier_event: 1 },
      stranger: { who: await makeApplicant(world, api, spareParty("legal", 1)) },
    }
  },
  "POST /supplier/warehouses": async ({ supplier, stranger }) => ({
    who: supplier,
    url: "/supplier/warehouses",
    body: () => name("Новый склад"),
    other: () => name("Иной склад"),
    adds: { warehouse: 1 },
    stranger: { who: stranger },
  }),
  "POST /supplier/delivery-terms": async ({ supplier, stranger }) => ({
    who: supplier,
    url: "/supplier/delivery-terms",
    body: () => term("Самовывоз"),
    other: () => term("Иной"),
    adds: { delivery_term: 1 },
    stranger: { who: stranger },
  }),
  "POST /supplier/offers": async ({ supplier, stranger, card, offer, foreign_warehouse_id }) => {
    const content = await card()
    const stock = [{ warehouse_id: foreign_warehouse_id, quantity: 1 }]
    return {
      who: supplier,
      url: "/supplier/offers",
      body: () => ({ card: content, offers: [offer()] }),
      other: () => ({ card: content, offers: [offer({ article: "МОЙ-2" })] }),
      adds: { card: 1, offer: 1, product: 1, change_request: 1 },
      stranger: {
        who: stranger,
        body: () => ({ card: { ...content, article: "ИСП-9" }, offers: [offer({ stock })] }),
      },
    }
  },
  "POST /supplier/offers/:id/card": async ({ supplier, approved }) => ({
    who: supplier,
    url: `/supplier/offers/${(await approved()).id}/card`,
    body: () => ({ title: "Фильтр новый" }),
    other: () => ({ title: "Фильтр иной" }),
    adds: { change_request: 1 },
  }),
  "POST /supplier/uploads": async ({ supplier, stranger }) => ({
    who: supplier,
    url: "/supplier/uploads",
    body: () => filesForm(["a.png", png()]),
    other: () => filesForm(["a.png", png({ tail: "other" })]),
    adds: { upload: 1 },
    stranger: { who: stranger },
  }),
  "POST /store/buyer/carts": async (desk) => ({
    who: await signInBuyer(desk, 0),
    url: "/store/buyer/carts",
    body: () => ({ name: "Посевная", colour: "green" }),
    other: () => ({ name: "Уборка", colour: "green" }),
    adds: { cart_profile: 1 },
    stranger: { who: await signInBuyer(desk, 1) },
  }),
  "POST /store/buyer/carts/:id/lines": async (desk) => {
    const who = await signInBuyer(desk, 0)
    const cart = await filledCart(desk, who)
    const { offer_id, quantity } = cart.groups[0]?.lines[0] as Answer
    const lines = [{ offer_id, quantity }]
    return {
      who,
      url: `/store/buyer/carts/${cart.id}/lines`,
      body: () => ({ lines, mode: "add" }),
      other: () => ({ lines: [{ offer_id, quantity: Number(quantity) * 2 }], mode: "add" }),
      adds: { "pieces in carts": Number(quantity) },
    }
  },
  "POST /store/buyer/carts/:id/place": async (desk) => {
    const who = await signInBuyer(desk, 0)
    const cart = await filledCart(desk, who)
    return {
      who,
      url: `/store/buyer/carts/${cart.id}/place`,
      body: () => placing(cart, "Позвоните"),
      other: () => placing(cart, "Не звоните"),
      adds: { purchase: 1, purchase_order: 1, purchase_line: 1, stock_reservation: 1 },
    }
  },
  "POST /store/buyer/orders/:id/cancel": async (desk) => {
    const { who, id } = await freshOrder(desk)
    return {
      who,
      url: `/store/buyer/orders/${id}/cancel`,
      body: () => ({ reason: "Передумали" }),
      other: () => ({ reason: "Иначе" }),
      adds: { "stages of orders": 1 },
    }
  },
  "POST /store/buyer/orders/:id/receive": async (desk) => {
    const { who, id } = await freshOrder(desk, "confirmed", "awaiting_payment", "paid", "assembling", "shipped")
    return {
      who,
      url: `/store/buyer/orders/${id}/receive`,
      body: () => ({}),
      adds: { "stages of orders": 1 },
    }
  },
  "POST /store/buyer/documents/:id/mail": async (desk) => {
    const who = await signInBuyer(desk, 0)
    const [document] = (await who.get("/store/buyer/documents")).data.documents
    await issueInvoicesWorkflow(desk.container).run({ input: { order_ids: [String(document?.order_id)] } })
    return {
      who,
      url: `/store/buyer/documents/${document?.id}/mail`,
      body: () => ({}),
      adds: { mail: 1 },
    }
  },
  "POST /supplier/orders/:id/stage": async (desk) => {
    const { seller, id, version } = await freshOrder(desk)
    return {
      who: seller,
      url: `/supplier/orders/${id}/stage`,
      body: () => ({ to: "confirmed", version }),
      other: () => ({ to: "cancelled", reason: "Нет товара", version }),
      adds: { "stages of orders": 1 },
    }
  },
  "POST /admin/purchase-orders/:id/stage": async (desk) => {
    const { id, version } = await freshOrder(desk)
    return {
      who: desk.world.administrator,
      url: `/admin/purchase-orders/${id}/stage`,
      body: () => ({ to: "confirmed", version }),
      other: () => ({ to: "cancelled", reason: "Нет товара", version }),
      adds: { "stages of orders": 1 },
    }
  },
  "POST /admin/managers": async ({ world }) => ({
    who: world.administrator,
    url: "/admin/managers",
    body: () => ({ name: "Пётр Иванов", email: "manager@trial.example" }),
    other: () => ({ name: "Пётр Иванов", email: "manager2@trial.example" }),
    adds: { manager: 1 },
  }),
  "POST /admin/category-attributes": async ({ world, category_id }) => {
    const grade = { category_id, code: "trial_grade", name_ru: "Сорт", name_en: "Grade", type: "text" }
    return {
      who: world.administrator,
      url: "/admin/category-attributes",
      body: () => grade,
      other: () => ({ ...grade, code: "trial_other" }),
      adds: { category_attribute: 1 },
    }
  },
  "POST /admin/suppliers/:id/approve": decideSupplier("approve"),
  "POST /admin/suppliers/:id/return": decideSupplier("return"),
  "POST /admin/suppliers/:id/reject": decideSupplier("reject"),
  "POST /admin/suppliers/:id/suspend": decideSupplier("suspend", ["approve"]),
  "POST /admin/suppliers/:id/resume": decideSupplier("resume", ["approve", "suspend"]),
  "POST /admin/card-requests/:id/approve": decideCard("approve"),
  "POST /admin/card-requests/:id/reject": decideCard("reject"),
  "POST /admin/card-requests/:id/return": decideCard("return"),
}

/** Commands that a retry repeats without harm, and why. */
export const REPEATABLE: Record<string, string> = {
  "POST /auth/hat": "answers a token, keeps nothing",
  "POST /store/requisites/check": "a question",
  "POST /store/requisites/bank": "a question",
  "POST /admin/suppliers/:id/check": "a question to the registers, their last answer is kept",
  "POST /store/territories/choice": "sets",
  "POST /store/company": "sets",
  "POST /admin/companies/:id": "sets",
  "POST /store/feed/read": "sets",
  "POST /supplier/feed/read": "sets",
  "POST /supplier/application": "sets",
  "POST /supplier/company/contacts": "sets",
  "POST /supplier/company/bank": "sets",
  "POST /supplier/warehouses/:id": "sets",
  "POST /supplier/delivery-terms/:id": "sets",
  "POST /supplier/offers/:id": "sets",
  "POST /supplier/offers/:id/prices": "sets",
  "POST /supplier/offers/:id/stock": "sets",
  "POST /supplier/offers/:id/pause": "sets",
  "POST /supplier/offers/:id/resume": "sets",
  "POST /supplier/offers/:id/withdraw": "sets",
  "POST /store/buyer/carts/:id": "sets",
}
