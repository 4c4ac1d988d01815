import path from "node:path"
import { Worker } from "node:worker_threads"
import type { InvoiceSnapshot } from "../invoice/snapshot"
import type { DrawAnswer, DrawRequest } from "./invoice-worker"

const IDLE_MS = 30_000

type Waiting = { resolve: (pdf: Buffer) => void; reject: (error: Error) => void }

let worker: Worker | undefined
let idle: NodeJS.Timeout | undefined
let lastId = 0
const waiting = new Map<number, Waiting>()

/**
 * The PDF of a счёт, drawn beside the event loop. One thread serves the process, starts with the first document and
 * ends after half a minute without work, so that an idle platform doesn't keep fonts in memory.
 */
export const drawInvoice = (snapshot: InvoiceSnapshot): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    clearTimeout(idle)
    const request: DrawRequest = { id: ++lastId, snapshot }
    waiting.set(request.id, { resolve, reject })
    worker ??= startWorker()
    // While it draws, the thread holds the process (a script may wait for it); idle, it doesn't.
    worker.ref()
    worker.postMessage(request)
  })

const startWorker = (): Worker => {
  const started = new Worker(path.join(__dirname, "invoice-worker.js"))
  started.on("message", settle)
  started.on("error", (error) => drop(started, error))
  started.on("exit", () => drop(started, new Error("the drawing thread has ended")))
  return started
}

const settle = ({ id, pdf, error }: DrawAnswer) => {
  const asked = waiting.get(id)
  waiting.delete(id)
  if (pdf) asked?.resolve(Buffer.from(pdf))
  else asked?.reject(new Error(error))
  if (waiting.size) return
  worker?.unref()
  idle = setTimeout(endWorker, IDLE_MS).unref()
}

/** Forgotten before it ends, so that a document asked for meanwhile gets a new thread. */
const endWorker = () => {
  const ended = worker
  worker = undefined
  void ended?.terminate()
}

/** A dead thread fails what it held, so that each document is tried again later, and gives way to a new one. */
const drop = (dead: Worker, error: Error) => {
  if (worker !== dead) return
  worker = undefined
  for (const { reject } of waiting.values()) reject(error)
  waiting.clear()
}
