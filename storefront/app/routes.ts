import { flatRoutes } from "remix-flat-routes"

type Entry = { path?: string; index?: boolean; file: string; children?: Entry[] }

/** remix-flat-routes speaks the older `defineRoutes` dialect; this turns its calls into the entries of `v3_routeConfig`. */
function entriesOfFlatRoutes(): Entry[] {
  const entries: Entry[] = []
  flatRoutes("routes", (build) => {
    let level = entries
    build((path, file, optionsOrChildren, children) => {
      const isIndex = typeof optionsOrChildren === "object" && optionsOrChildren.index === true
      const nested = typeof optionsOrChildren === "function" ? optionsOrChildren : children
      const entry: Entry = { path: path || undefined, file, ...(isIndex ? { index: true } : {}) }
      level.push(entry)
      if (!nested) return
      const above = level
      level = []
      nested()
      if (level.length > 0) entry.children = level
      level = above
    })
    return {}
  })
  return entries
}

export default entriesOfFlatRoutes()
