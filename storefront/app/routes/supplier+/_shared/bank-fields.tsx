import { SimpleGrid, Stack } from "@mantine/core"
import type { FieldMetadata } from "@conform-to/react"
import { useLingui } from "@lingui/react/macro"
import { useFetcher } from "@remix-run/react"
import { useEffect, type RefObject } from "react"
import { TextField } from "~/components/form/fields"
import { Notice } from "~/components/ui/notice"
import type { action as lookUp } from "../lookup"
import { putValues } from "../application/put-values"

type Props = { field: (name: string) => FieldMetadata; form: RefObject<HTMLFormElement> }

/** The key of the account is checked against the БИК as soon as both are there, and the bank fills the rest. */
export function BankFields({ field, form }: Props) {
  const { t } = useLingui()
  const lookup = useFetcher<typeof lookUp>()
  const found = lookup.data?.bank
  useEffect(() => {
    if (found) putValues(form.current, { bank_name: found.bank_name, corr_account: found.corr_account })
  }, [found, form])
  const ask = () => {
    const typed = new FormData(form.current ?? undefined)
    const [bik, account] = [String(typed.get("bik")), String(typed.get("account"))]
    if (bik && account) lookup.submit({ what: "bank", bik, account }, { method: "post", action: "/supplier/lookup" })
  }
  return (
    <Stack gap="sm">
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
        <TextField field={field("bik")} label={t`БИК`} inputMode="numeric" maxLength={9} required onBlur={ask} />
        <TextField
          field={field("account")}
          label={t`Расчётный счёт`}
          inputMode="numeric"
          maxLength={20}
          required
          onBlur={ask}
        />
      </SimpleGrid>
      <div aria-live="polite">
        {lookup.data?.sentence ? (
          <Notice tone={lookup.data.isRight ? "done" : "refused"}>{lookup.data.sentence}</Notice>
        ) : null}
      </div>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
        <TextField field={field("bank_name")} label={t`Банк`} required maxLength={200} />
        <TextField
          field={field("corr_account")}
          label={t`Корреспондентский счёт`}
          inputMode="numeric"
          maxLength={20}
          required
        />
      </SimpleGrid>
    </Stack>
  )
}
