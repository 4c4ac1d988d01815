import { Button, Group } from "@mantine/core"
import { Trans, useLingui } from "@lingui/react/macro"
import { useState } from "react"
import { useAddToCart } from "~/components/catalogue/use-add-to-cart"
import { QuantityInput } from "~/components/form/quantity-input"
import { IconShoppingCart } from "~/components/ui/icons"
import { clampQuantity } from "~/lib/quantity"

type Props = {
  offerId: string
  minimum: number
  multiple: number
  title: string
  isAvailable?: boolean
  onQuantity?: (quantity: number) => void
  isQuiet?: boolean
}

/** Quantity and «В корзину» of one offer. */
export function AddToCart({
  offerId,
  minimum,
  multiple,
  title,
  isAvailable = true,
  onQuantity,
  isQuiet = false,
}: Props) {
  const { t } = useLingui()
  const { fetcher, isPending, here } = useAddToCart()
  const [quantity, setQuantity] = useState(clampQuantity(minimum, { minimum, multiple }))
  const change = (next: number) => {
    setQuantity(next)
    onQuantity?.(next)
  }
  if (!isAvailable) {
    return (
      <Button disabled px="sm" aria-label={t`Нет в наличии: ${title}`}>
        <Trans>Нет в наличии</Trans>
      </Button>
    )
  }
  return (
    <fetcher.Form method="post" action="/resources/cart">
      <input type="hidden" name="mode" value="add" />
      <input type="hidden" name="redirectTo" value={here} />
      <Group gap="xs" wrap="nowrap">
        <QuantityInput
          name={`line.${offerId}`}
          label={t`Количество: ${title}`}
          value={quantity}
          onChange={change}
          minimum={minimum}
          multiple={multiple}
        />
        <Button
          type="submit"
          loading={isPending}
          px="sm"
          variant={isQuiet ? "light" : "filled"}
          leftSection={<IconShoppingCart size={16} />}
          aria-label={t`В корзину: ${title}`}
        >
          <Trans>В корзину</Trans>
        </Button>
      </Group>
    </fetcher.Form>
  )
}
