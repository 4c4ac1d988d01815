/**
 * Times the cart: N lines written in one request and the cart read back, N = 1, 100, 1,000, on a running market.
 *
 *   DATABASE_URL=… COMMERCE_URL=http://localhost:9000 BUYER_EMAIL=… BUYER_PASSWORD=… node bench/cart-lines.mjs
 *
 * The database is only asked for the publishable key and for offers to buy. The cart that it makes stays open.
 */
import { median, openMarket, timed } from "./market.mjs"

const SIZES = [1, 100, 1000]
const ROUNDS = 5

const { ask, query, close } = await openMarket()
const offers = await query(
  `select o.id, o.min_quantity from offer o
   join offer_stock s on s.offer_id = o.id and s.quantity - s.reserved >= o.min_quantity
   join offer_price p on p.offer_id = o.id
   where o.status = 'active' group by o.id order by o.id limit $1`,
  [Math.max(...SIZES)],
)
await close()
const { cart } = await ask("POST", "/store/buyer/carts", { name: "Замер", colour: "grey" })

console.log(`Cart lines over HTTP, median of ${ROUNDS}, ms\n`)
console.log("lines | insert | update | read")
for (const size of SIZES) {
  const lines = offers.slice(0, size).map(({ id, min_quantity }) => ({ offer_id: id, quantity: min_quantity }))
  if (lines.length < size) {
    console.log(`${size}: the market has only ${lines.length} offers in stock`)
    continue
  }
  const times = { insert: [], update: [], read: [] }
  for (let round = 0; round < ROUNDS; round++) {
    await ask("DELETE", `/store/buyer/carts/${cart.id}/lines`)
    const write = () => ask("POST", `/store/buyer/carts/${cart.id}/lines`, { lines, mode: "set" })
    times.insert.push((await timed(write)).ms)
    times.update.push((await timed(write)).ms)
    const read = await timed(() => ask("GET", `/store/buyer/carts/${cart.id}`))
    times.read.push(read.ms)
    if (read.answer.cart.lines_count !== size) throw new Error(`${read.answer.cart.lines_count} lines of ${size}`)
  }
  const columns = Object.values(times).map((values) => String(Math.round(median(values))).padStart(6))
  console.log([String(size).padStart(5), ...columns].join(" | "))
}
await ask("DELETE", `/store/buyer/carts/${cart.id}/lines`)
