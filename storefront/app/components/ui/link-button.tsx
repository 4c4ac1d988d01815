import { Button, type ButtonProps } from "@mantine/core"
import { Link, type LinkProps } from "@remix-run/react"

type Props = ButtonProps &
  Pick<LinkProps, "to" | "prefetch" | "reloadDocument" | "preventScrollReset"> & {
    download?: boolean
    target?: string
    rel?: string
  }

/** A link that looks like a button; for doing something use a real button in a form. */
export function LinkButton({ to, ...rest }: Props) {
  return <Button component={Link} to={to} {...rest} />
}
