/**
 * Times a placing: N lines of the suppliers who offer most, from the button to the answer, N = 1, 100, 300, 1,000, and
 * until the last supplier's счёт is drawn, on a running market.
 *
 *   DATABASE_URL=… COMMERCE_URL=http://localhost:9000 BUYER_EMAIL=… BUYER_PASSWORD=… node bench/place-cart.mjs
 *
 * Every purchase is cancelled afterwards, so the stock comes back; the cancelled orders stay in the buyer's list.
 */
import { median, openMarket, timed } from "./market.mjs"

const SIZES = [1, 100, 300, 1000]
const ROUNDS = 5

const { ask, query, close } = await openMarket()
const offers = await query(
  `with sellable as (
     select o.id, o.supplier_id, o.min_quantity, count(*) over (partition by o.supplier_id) as offered
     from offer o
     join supplier s on s.id = o.supplier_id and s.status = 'approved'
     join card c on c.product_id = o.product_id and c.status = 'approved'
     join lateral (select sum(quantity - reserved) as free from offer_stock where offer_id = o.id) st
       on st.free >= o.min_quantity
     where o.status = 'active' and exists (select 1 from offer_price p where p.offer_id = o.id)
   )
   select id, supplier_id, min_quantity from sellable order by offered desc, supplier_id, id limit $1`,
  [Math.max(...SIZES)],
)
await close()

const fill = async (size) => {
  const lines = offers.slice(0, size).map(({ id, min_quantity }) => ({ offer_id: id, quantity: min_quantity }))
  const { cart } = await ask("POST", "/store/buyer/carts", { name: "Замер", colour: "grey" })
  const written = await ask("POST", `/store/buyer/carts/${cart.id}/lines`, { lines, mode: "set" })
  if (written.cart.lines_count !== size) throw new Error(`${written.cart.lines_count} lines of ${size}`)
  return written.cart
}

const choices = (cart) =>
  cart.groups
    .filter((group) => group.delivery_options.length > 0)
    .map((group) => ({ supplier_id: group.supplier.id, term_id: group.delivery_options[0].term_id }))

const drawn = async ({ orders }) => {
  for (const { id } of orders) {
    const isReady = async () =>
      (await ask("GET", `/store/buyer/orders/${id}/documents`)).documents.some(({ status }) => status === "ready")
    while (!(await isReady())) await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

console.log(`Placing over HTTP, median of ${ROUNDS}, ms\n`)
console.log("lines | suppliers | placed | счета drawn")
for (const size of SIZES) {
  if (offers.length < size) {
    console.log(`${size}: the market has only ${offers.length} offers in stock`)
    continue
  }
  const times = { placed: [], drawn: [] }
  let suppliers = 0
  for (let round = 0; round < ROUNDS; round++) {
    const cart = await fill(size)
    const body = { fingerprint: cart.fingerprint, delivery: choices(cart) }
    const placing = await timed(() => ask("POST", `/store/buyer/carts/${cart.id}/place`, body))
    const { purchase } = placing.answer
    suppliers = purchase.orders.length
    times.placed.push(placing.ms)
    times.drawn.push(placing.ms + (await timed(() => drawn(purchase))).ms)
    for (const order of purchase.orders)
      await ask("POST", `/store/buyer/orders/${order.id}/cancel`, { reason: "Замер скорости" })
  }
  const columns = [
    String(size).padStart(5),
    String(suppliers).padStart(9),
    String(Math.round(median(times.placed))).padStart(6),
    String(Math.round(median(times.drawn))).padStart(11),
  ]
  console.log(columns.join(" | "))
}
