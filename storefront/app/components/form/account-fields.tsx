import type { FieldMetadata } from "@conform-to/react"
import { useLingui } from "@lingui/react/macro"
import { PasswordField, TextField } from "~/components/form/fields"

type Props = { email: FieldMetadata<string>; password: FieldMetadata<string> }

/** What a new person will sign in by. */
export function AccountFields({ email, password }: Props) {
  const { t } = useLingui()
  return (
    <>
      <TextField
        field={email}
        label={t`E-mail`}
        description={t`Он же логин`}
        type="email"
        required
        autoComplete="email"
      />
      <PasswordField
        field={password}
        label={t`Пароль`}
        description={t`Не короче 8 знаков`}
        required
        autoComplete="new-password"
      />
    </>
  )
}
