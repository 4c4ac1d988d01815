import { useFetcher } from "@remix-run/react"
import { useEffect, type RefObject } from "react"
import type { RequisitesAnswer } from "~/routes/resources+/requisites"

const filled = ["name", "ogrn", "kpp", "address"] as const

/** Asks about the ИНН when its field is left and puts the answer into the fields that are still empty. */
export function useRequisites(form: RefObject<HTMLFormElement | null>) {
  const fetcher = useFetcher<RequisitesAnswer>()
  const party = fetcher.data?.party
  useEffect(() => {
    if (!party || !form.current) return
    for (const name of filled) {
      const field = form.current.elements.namedItem(name)
      const value = party[name]
      if (field instanceof HTMLInputElement && value && !field.value) field.value = value
    }
  }, [party, form])
  const ask = (inn: string) => {
    if (/^\d{10}(\d{2})?$/.test(inn)) fetcher.submit({ inn }, { method: "post", action: "/resources/requisites" })
  }
  return { ask, isAsking: fetcher.state !== "idle", party: party ?? null, problems: fetcher.data?.problems ?? [] }
}
