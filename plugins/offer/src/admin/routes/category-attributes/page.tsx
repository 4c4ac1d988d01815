import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ListBullet } from "@medusajs/icons"
import { Button, Container, Heading, Select, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { useSearchParams } from "react-router-dom"
import { AttributeForm, emptyDraft, type AttributeDraft } from "../../components/attribute-form"
import { AttributeHistory } from "../../components/attribute-history"
import { AttributeTable } from "../../components/attribute-table"
import { request } from "../../lib/request"
import { useRemoveAttribute } from "../../lib/use-remove-attribute"
import type { AttributeChange, CategoryAttribute, CategoryNode } from "../../lib/types"
import { useWords } from "../../lib/use-words"

type Answer = { category_attributes: CategoryAttribute[]; changes: AttributeChange[]; categories: CategoryNode[] }

const CategoryAttributesPage = () => {
  const { t } = useWords()
  const [search, setSearch] = useSearchParams()
  const remove = useRemoveAttribute()
  const [draft, setDraft] = useState<AttributeDraft | null>(null)
  const category_id = search.get("category") ?? ""
  const { data, isError, isPending, refetch } = useQuery({
    queryKey: ["category-attributes", category_id],
    queryFn: () => request<Answer>(`/admin/category-attributes?category_id=${encodeURIComponent(category_id)}`),
    placeholderData: (previous) => previous,
  })
  const attributes = data?.category_attributes ?? []
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
        <Heading>{t("attributes.title")}</Heading>
        <div className="flex items-center gap-x-2">
          <div className="w-72">
            <Select value={category_id} onValueChange={(category) => setSearch({ category })}>
              <Select.Trigger aria-label={t("attributes.category")}>
                <Select.Value placeholder={t("attributes.choose")} />
              </Select.Trigger>
              <Select.Content>
                {flatten(data?.categories ?? []).map(({ id, label }) => (
                  <Select.Item key={id} value={id}>
                    {label}
                  </Select.Item>
                ))}
              </Select.Content>
            </Select>
          </div>
          <Button disabled={!category_id} onClick={() => setDraft(emptyDraft(category_id, attributes.length))}>
            {t("attributes.add")}
          </Button>
        </div>
      </div>
      <Text size="small" className="text-ui-fg-subtle px-6 py-3">
        {t("attributes.hint")}
      </Text>
      {isError && (
        <div className="flex items-center gap-x-4 px-6 py-8">
          <Text>{t("queue.failed")}</Text>
          <Button variant="secondary" onClick={() => refetch()}>
            {t("queue.again")}
          </Button>
        </div>
      )}
      {isPending && <div className="bg-ui-bg-component m-6 h-40 animate-pulse rounded" />}
      {category_id && data && !attributes.length && (
        <Text className="text-ui-fg-subtle px-6 py-8">{t("attributes.empty")}</Text>
      )}
      {attributes.length > 0 && (
        <AttributeTable
          attributes={attributes}
          onEdit={(row) => setDraft(draftOf(row))}
          onRemove={(row) => void remove(row)}
        />
      )}
      <AttributeHistory changes={data?.changes ?? []} />
      {draft && <AttributeForm key={draft.id ?? "new"} draft={draft} onClose={() => setDraft(null)} />}
    </Container>
  )
}

const draftOf = ({ is_inherited: _, ...draft }: CategoryAttribute): AttributeDraft => draft

/** The tree as a list with its depth drawn, since a select holds no branches. */
const flatten = (nodes: CategoryNode[], depth = 0): { id: string; label: string }[] =>
  nodes.flatMap(({ id, name, children }) => [
    { id, label: `${"— ".repeat(depth)}${name}` },
    ...flatten(children, depth + 1),
  ])

export const config = defineRouteConfig({ label: "attributes.title", translationNs: "offer", icon: ListBullet })

export default CategoryAttributesPage
