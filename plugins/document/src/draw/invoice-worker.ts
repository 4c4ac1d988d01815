import { parentPort } from "node:worker_threads"
import type { InvoiceSnapshot } from "../invoice/snapshot"
import { renderInvoice } from "../invoice-pdf"

export type DrawRequest = { id: number; snapshot: InvoiceSnapshot }

export type DrawAnswer = { id: number; pdf?: Uint8Array; error?: string }

/** Draws in a thread of its own: a счёт of a hundred lines takes a second of CPU, which HTTP must not wait for. */
parentPort?.on("message", async ({ id, snapshot }: DrawRequest) => {
  const answer: DrawAnswer = await renderInvoice(snapshot).then(
    (pdf) => ({ id, pdf }),
    (error: unknown) => ({ id, error: String(error) }),
  )
  parentPort?.postMessage(answer)
})
