import { applicationForm, bankOf, makeApplicant, spareParty } from "./applicants"
import type { Desk } from "./creating-routes"
import type { Client } from "./world"

export type Setting = { who: Client; url: string; body: () => unknown }

const signInBuyer = ({ world }: Desk) => world.signIn("customer", world.market.buyers[0]?.email ?? "")

const ofOffer =
  (path: string, body: (desk: Desk) => object) =>
  async (desk: Desk): Promise<Setting> => ({
    who: desk.supplier,
    url: `/supplier/offers/${(await desk.approved()).id}${path}`,
    body: () => body(desk),
  })

const first = async (who: Client, url: string, key: string): Promise<string> =>
  String((await who.get(url)).data[key]?.[0]?.id)

/** The commands that set or ask, each with a body that its route accepts. */
export const SETTING: Record<string, (desk: Desk) => Promise<Setting>> = {
  "POST /auth/hat": async (desk) => ({
    who: await signInBuyer(desk),
    url: "/auth/hat",
    body: () => ({ actor_type: "customer" }),
  }),
  "POST /store/requisites/check": async ({ world }) => {
    const { inn, kpp } = spareParty("legal")
    return { who: world.guest, url: "/store/requisites/check", body: () => ({ inn, kpp }) }
  },
  "POST /store/requisites/bank": async ({ world }) => ({
    who: world.guest,
    url: "/store/requisites/bank",
    body: () => bankOf(spareParty("legal")),
  }),
  "POST /admin/suppliers/:id/check": async ({ world }) => ({
    who: world.administrator,
    url: `/admin/suppliers/${world.market.suppliers[0]?.id}/check`,
    body: () => ({}),
  }),
  "POST /store/territories/choice": async (desk) => ({
    who: await signInBuyer(desk),
    url: "/store/territories/choice",
    body: () => ({ territory_code: "RU-ROS" }),
  }),
  "POST /store/company": async (desk) => ({
    who: await signInBuyer(desk),
    url: "/store/company",
    body: () => ({
      phone: "+7 863 200-00-00",
      email: "office@trial.example",
      territory_code: "RU-ROS",
      bank: bankOf(spareParty("legal")),
    }),
  }),
  "POST /admin/companies/:id": async ({ world }) => ({
    who: world.administrator,
    url: `/admin/companies/${await first(world.administrator, "/admin/companies?status=active", "companies")}`,
    body: () => ({ price_type_code: "dealer", manager_id: null, status: "active", reason: "Договор" }),
  }),
  "POST /store/feed/read": async (desk) => ({
    who: await signInBuyer(desk),
    url: "/store/feed/read",
    body: () => ({ ids: ["feed_nobody"] }),
  }),
  "POST /supplier/feed/read": async ({ supplier }) => ({
    who: supplier,
    url: "/supplier/feed/read",
    body: () => ({ ids: ["feed_nobody"] }),
  }),
  "POST /supplier/application": async ({ world, api }) => ({
    who: await makeApplicant(world, api, spareParty("legal")),
    url: "/supplier/application",
    body: () => applicationForm(spareParty("legal")),
  }),
  "POST /supplier/company/contacts": async ({ supplier }) => ({
    who: supplier,
    url: "/supplier/company/contacts",
    body: () => ({ phone: "+7 863 200-00-00", email: "office@trial.example", description: "Запчасти" }),
  }),
  "POST /supplier/company/bank": async ({ supplier }) => ({
    who: supplier,
    url: "/supplier/company/bank",
    body: () => ({ ...bankOf(spareParty("legal")), bank_name: "АО «Нива-Банк» (демо)" }),
  }),
  "POST /supplier/warehouses/:id": async ({ supplier, warehouse_id }) => ({
    who: supplier,
    url: `/supplier/warehouses/${warehouse_id}`,
    body: () => ({ name: "Склад", territory_code: "RU-ROS", address: "ул. Рядовая, 1" }),
  }),
  "POST /supplier/delivery-terms/:id": async ({ supplier }) => ({
    who: supplier,
    url: `/supplier/delivery-terms/${await first(supplier, "/supplier/delivery-terms", "delivery_terms")}`,
    body: () => ({
      ...{ method: "courier", name: "Курьер", territory_codes: ["RU-ROS"], days_min: 0, days_max: 1 },
      ...{ price_kopecks: 100_00, free_from_kopecks: 1000_00 },
    }),
  }),
  "POST /supplier/offers/:id": ofOffer("", () => ({
    ...{ article: "МОЙ-1", unit: "шт", vat_rate: 22, min_quantity: 2, multiplicity: 2, lead_days: 1 },
  })),
  "POST /supplier/offers/:id/prices": ofOffer("/prices", () => ({
    prices: [{ price_type: "retail", min_quantity: 1, amount_kopecks: 100_00 }],
  })),
  "POST /supplier/offers/:id/stock": ofOffer("/stock", ({ warehouse_id }) => ({
    stock: [{ warehouse_id, quantity: 5 }],
  })),
  "POST /supplier/offers/:id/pause": ofOffer("/pause", () => ({})),
  "POST /supplier/offers/:id/resume": ofOffer("/resume", () => ({})),
  "POST /supplier/offers/:id/withdraw": ofOffer("/withdraw", () => ({})),
  "POST /store/buyer/carts/:id": async (desk) => {
    const who = await signInBuyer(desk)
    const { cart } = (await who.get("/store/buyer/carts/active")).data
    return {
      who,
      url: `/store/buyer/carts/${cart.id}`,
      body: () => ({ name: "Иная", colour: "green", is_active: true }),
    }
  },
}
