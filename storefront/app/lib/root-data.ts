import { useRouteLoaderData } from "@remix-run/react"
import type { loader } from "~/root"

/** What every page knows: the viewer, the territory, the counters. It stands apart so that the frame needn't import the root. */
export const useRootData = () => useRouteLoaderData<typeof loader>("root")
