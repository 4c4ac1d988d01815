import { I18nProvider } from "@lingui/react"
import { createReadableStreamFromReadable, type AppLoadContext, type EntryContext } from "@remix-run/node"
import { RemixServer } from "@remix-run/react"
import { isbot } from "isbot"
import { renderToPipeableStream } from "react-dom/server"
import { i18nOf } from "~/lib/locale.server"
import { NonceContext } from "~/lib/nonce"
import { withoutNul } from "~/lib/without-nul.server"

export const streamTimeout = 8_000

/** Streams to people; robots and readers without scripts get the whole page at once. */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
  loadContext: AppLoadContext,
) {
  const i18n = await i18nOf(request)
  const nonce = typeof loadContext.nonce === "string" ? loadContext.nonce : ""
  const readyEvent = isbot(request.headers.get("user-agent")) ? "onAllReady" : "onShellReady"

  return new Promise<Response>((resolve, reject) => {
    const { pipe, abort } = renderToPipeableStream(
      <I18nProvider i18n={i18n}>
        <NonceContext.Provider value={nonce}>
          <RemixServer context={context} url={request.url} abortDelay={streamTimeout} nonce={nonce} />
        </NonceContext.Provider>
      </I18nProvider>,
      {
        nonce,
        [readyEvent]() {
          const body = withoutNul()
          headers.set("Content-Type", "text/html; charset=utf-8")
          resolve(new Response(createReadableStreamFromReadable(body), { headers, status }))
          pipe(body)
        },
        onShellError: reject,
        onError(error) {
          status = 500
          process.stderr.write(`${JSON.stringify({ level: "error", message: String(error), url: request.url })}\n`)
        },
      },
    )
    setTimeout(abort, streamTimeout + 1_000)
  })
}
