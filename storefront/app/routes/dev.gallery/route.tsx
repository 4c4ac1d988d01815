import { Button, Group, Stack, Title } from "@mantine/core"
import type { LoaderFunctionArgs } from "@remix-run/node"
import { useState } from "react"
import { QuantityInput } from "~/components/form/quantity-input"
import { DataTable, type Column } from "~/components/table/data-table"
import { CategoryPicture } from "~/components/ui/category-picture"
import { Copyable } from "~/components/ui/copyable"
import { EmptyState } from "~/components/ui/empty-state"
import { Facts } from "~/components/ui/facts"
import { Money } from "~/components/ui/money"
import { Notice } from "~/components/ui/notice"
import { PageHeader } from "~/components/ui/page-header"
import { Section } from "~/components/ui/section"
import { SkeletonRows } from "~/components/ui/skeleton-rows"
import { StageLine } from "~/components/ui/stage-line"
import { StatusBadge } from "~/components/ui/status-badge"
import { environment, isProduction } from "~/lib/environment.server"
import { orderStages } from "~/lib/statuses"

// Words here are samples for engineers, so they stay out of the catalogues.
export function loader(_: LoaderFunctionArgs) {
  if (isProduction && !environment.GALLERY) throw new Response(null, { status: 404 })
  return null
}

type Row = { id: string; name: string; sum: number }
const rows: Row[] = Array.from({ length: 8 }, (_, index) => ({
  id: String(index),
  name: `Подшипник 6${index}03-2RS`,
  sum: 12_500 * (index + 1),
}))
const columns: Column<Row>[] = [
  { id: "name", header: "Товар", cell: ({ row }) => row.original.name, meta: { order: "name" } },
  {
    id: "sum",
    header: "Сумма",
    cell: ({ row }) => <Money kopecks={row.original.sum} />,
    meta: { order: "sum", isNumeric: true },
  },
]

export default function Gallery() {
  const [quantity, setQuantity] = useState(12)
  return (
    <Stack>
      <PageHeader
        title="Галерея"
        crumbs={[{ label: "Главная", to: "/" }, { label: "Галерея" }]}
        badge={<StatusBadge kind="order" status="new" />}
        actions={<Button>Действие</Button>}
      />
      <Section title="Сообщения">
        <Stack gap="xs">
          <Notice tone="done">Сделано</Notice>
          <Notice tone="info">К сведению</Notice>
          <Notice tone="needs">Нужно ваше решение</Notice>
          <Notice tone="refused">Отказ</Notice>
        </Stack>
      </Section>
      <Section title="Состояния">
        <Group>
          {[...orderStages, "cancelled"].map((stage) => (
            <StatusBadge key={stage} kind="order" status={stage} />
          ))}
        </Group>
        <StageLine stage="assembling" />
      </Section>
      <Section title="Таблица">
        <DataTable
          caption="Пример"
          columns={columns}
          rows={rows}
          rowId={(row) => row.id}
          count={220}
          empty={null}
          bulk={(ids) => <span>{ids.length}</span>}
          isNeedy={(row) => row.id === "2"}
        />
      </Section>
      <Section title="Количество, номер, деньги">
        <Group>
          <QuantityInput
            name="quantity"
            label="Количество"
            value={quantity}
            onChange={setQuantity}
            minimum={4}
            multiple={4}
          />
          <Copyable value="10425" />
          <Money kopecks={123_456_789} strong />
          <CategoryPicture handle="tyres" />
        </Group>
      </Section>
      <Section title="Факты">
        <Facts
          facts={[
            { name: "ИНН", value: "6165123456" },
            { name: "Сельскохозяйственное машиностроение", value: "да" },
          ]}
        />
      </Section>
      <Section title="Пусто и загрузка">
        <EmptyState title="Пока ничего нет" action={<Button>В каталог</Button>}>
          Здесь появятся ваши заказы.
        </EmptyState>
        <SkeletonRows rows={3} />
      </Section>
      <Title order={2}>Кнопки</Title>
      <Group>
        <Button>Главная</Button>
        <Button variant="default">Обычная</Button>
        <Button variant="light">Мягкая</Button>
        <Button variant="subtle">Тихая</Button>
        <Button color="refusal" variant="light">
          Отказ
        </Button>
        <Button disabled>Недоступна</Button>
        <Button loading>Ждёт</Button>
      </Group>
    </Stack>
  )
}
