import { useRouteLoaderData } from "@remix-run/react"
import type { loader } from "../_layout"

export const useCabinet = () => useRouteLoaderData<typeof loader>("routes/supplier+/_layout")

/** What this member may change. It only draws the screen: commerce decides again with every command. */
export const useRight = (right: string): boolean => useCabinet()?.member.rights.includes(right) ?? false
