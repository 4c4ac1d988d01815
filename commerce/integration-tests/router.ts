import http from "node:http"

export type Route = { method: string; path: string }

type Layer = {
  route?: { path: string | RegExp; methods: Record<string, boolean> }
  handle?: { stack?: Layer[] }
}

/**
 * Catches the Express application that the test runner starts, so that a test can ask the router itself what it
 * answers to. Call it before the runner boots.
 */
export function catchRouter(): { routes: () => Route[] } {
  const original = http.Server.prototype.listen
  let application: { _router?: { stack: Layer[] } } | undefined
  http.Server.prototype.listen = function listen(this: http.Server, ...args: unknown[]) {
    application = this.listeners("request").find((listener) => "_router" in listener) as typeof application
    http.Server.prototype.listen = original
    return original.apply(this, args as Parameters<typeof original>)
  } as typeof original
  return { routes: () => unique(collect(application?._router?.stack ?? [])) }
}

/** Medusa mounts a route once per middleware group; one question to each is enough. */
const unique = (routes: Route[]): Route[] => [
  ...new Map(routes.map((route) => [`${route.method} ${route.path}`, route])).values(),
]

function collect(stack: Layer[]): Route[] {
  return stack.flatMap((layer) => {
    if (layer.handle?.stack) return collect(layer.handle.stack)
    const { route } = layer
    if (!route || typeof route.path !== "string") return []
    const path = route.path
    return Object.keys(route.methods).map((method) => ({ method: method.toUpperCase(), path }))
  })
}

/** `/store/orders/:id/cancel` with its parameters replaced; a name without a value becomes an id that nobody has. */
export const fillPath = (path: string, values: Record<string, string>): string =>
  path.replace(/:(\w+)/g, (_, name: string) => values[name] ?? `nobody_${name}`)
