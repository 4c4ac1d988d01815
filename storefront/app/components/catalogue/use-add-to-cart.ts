import { notifications } from "@mantine/notifications"
import { useFetcher, useLocation } from "@remix-run/react"
import { useEffect } from "react"

export type CartAnswer = { isDone: boolean; sentences: string[] }

/** Puts lines into the active cart and says so in the corner; a guest is led to the sign-in page and back. */
export function useAddToCart() {
  const fetcher = useFetcher<CartAnswer>()
  const { pathname, search } = useLocation()
  useEffect(() => {
    if (fetcher.state !== "idle" || !fetcher.data) return
    for (const message of fetcher.data.sentences) {
      notifications.show({ message, color: fetcher.data.isDone ? "field" : "refusal", autoClose: 5_000 })
    }
  }, [fetcher.state, fetcher.data])
  return { fetcher, isPending: fetcher.state !== "idle", here: pathname + search }
}
