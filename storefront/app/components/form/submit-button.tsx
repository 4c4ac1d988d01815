import { Button, type ButtonProps } from "@mantine/core"
import { useFormAction, useNavigation } from "@remix-run/react"
import type { ReactNode } from "react"

type Props = ButtonProps & {
  children: ReactNode
  name?: string
  value?: string
  formAction?: string
  isPending?: boolean
  form?: string
}

/** Shows that the form is on its way and refuses a second press; `isPending` is for fetchers, which know it themselves. */
export function SubmitButton({ children, isPending, name, value, ...rest }: Props) {
  const navigation = useNavigation()
  const here = useFormAction()
  const isOurs =
    navigation.state !== "idle" &&
    navigation.formMethod === "POST" &&
    (navigation.formAction === (rest.formAction ?? here) || navigation.formAction === here) &&
    (!name || navigation.formData?.get(name) === value)
  return (
    <Button type="submit" name={name} value={value} loading={isPending ?? isOurs} {...rest}>
      {children}
    </Button>
  )
}
