import { Facts } from "~/components/ui/facts"
import type { Application } from "../_shared/answers"
import { useFieldNames } from "./use-field-names"

const SHOWN = [
  "name",
  "short_name",
  "inn",
  "kpp",
  "ogrn",
  "address",
  "head",
  "bank_name",
  "bik",
  "account",
  "corr_account",
  "phone",
  "email",
] as const

/** The requisites as they will stand in documents. */
export function ApplicationFacts({ application }: { application: Application }) {
  const names = useFieldNames()
  return <Facts facts={SHOWN.map((field) => ({ name: names[field], value: application[field] }))} />
}
