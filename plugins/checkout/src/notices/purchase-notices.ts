import type { Knex } from "@medusajs/framework/mikro-orm/knex"

export type OrderNotice = {
  recipient_kind: "customer" | "supplier"
  recipient_id: string
  email?: string
  code: string
  data: Record<string, unknown>
  href: string
  dedupe_key: string
}

type Row = {
  order_id: string
  number: number
  total_kopecks: number
  purchase_id: string
  purchase_number: number
  purchase_total: number
  customer_id: string
  customer_email: string | null
  supplier_id: string
  supplier_name: string
  supplier_email: string | null
  company_name: string
  lines_count: number
}

/** One notice to the buyer about the purchase, one to each supplier about its own order. */
export const purchaseNotices = async (knex: Knex, purchase_id: string): Promise<OrderNotice[]> => {
  const rows = await noticeRows(knex, "o.purchase_id = ?", purchase_id)
  const first = rows[0]
  if (!first) return []
  return [toBuyer(first, rows), ...rows.map(toSupplier)]
}

export const noticeRows = async (knex: Knex, where: string, id: string): Promise<Row[]> => {
  const { rows } = await knex.raw<{ rows: Row[] }>(
    `select o.order_id, o.number::float8 as number, o.total_kopecks::float8 as total_kopecks,
       p.id as purchase_id, p.number::float8 as purchase_number, p.total_kopecks::float8 as purchase_total,
       o.customer_id, cu.email as customer_email, o.supplier_id, coalesce(s.short_name, s.name) as supplier_name,
       s.email as supplier_email, coalesce(c.short_name, c.name) as company_name,
       (select count(*)::int from purchase_line l where l.order_id = o.order_id) as lines_count
     from purchase_order o
     join purchase p on p.id = o.purchase_id
     join supplier s on s.id = o.supplier_id
     join company c on c.id = o.company_id
     left join customer cu on cu.id = o.customer_id
     where ${where} order by o.number`,
    [id],
  )
  return rows
}

const toBuyer = (head: Row, rows: Row[]): OrderNotice => ({
  recipient_kind: "customer",
  recipient_id: head.customer_id,
  ...emailOf(head.customer_email),
  code: "purchase.placed",
  data: {
    purchase_number: head.purchase_number,
    total_kopecks: head.purchase_total,
    orders: rows.map(({ number, supplier_name, total_kopecks }) => ({ number, supplier_name, total_kopecks })),
  },
  href: "/buyer/orders",
  dedupe_key: `purchase.placed:${head.purchase_id}`,
})

const toSupplier = (row: Row): OrderNotice => ({
  recipient_kind: "supplier",
  recipient_id: row.supplier_id,
  ...emailOf(row.supplier_email),
  code: "order.received",
  data: {
    number: row.number,
    company_name: row.company_name,
    total_kopecks: row.total_kopecks,
    lines_count: row.lines_count,
  },
  href: `/supplier/orders/${row.order_id}`,
  dedupe_key: `order.received:${row.order_id}`,
})

export const emailOf = (email: string | null) => (email ? { email } : {})
