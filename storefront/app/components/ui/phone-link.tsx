import { Anchor } from "@mantine/core"
import { phoneHref, readablePhone } from "~/lib/phone"

export const PhoneLink = ({ phone }: { phone: string }) => (
  <Anchor href={phoneHref(phone)}>{readablePhone(phone)}</Anchor>
)
