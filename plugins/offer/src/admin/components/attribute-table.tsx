import { Badge, Button, Table, Text } from "@medusajs/ui"
import type { CategoryAttribute } from "../lib/types"
import { useWords } from "../lib/use-words"

type Props = {
  attributes: CategoryAttribute[]
  onEdit: (attribute: CategoryAttribute) => void
  onRemove: (attribute: CategoryAttribute) => void
}

/** A category's characteristics with the inherited ones, which are edited where they belong. */
export const AttributeTable = ({ attributes, onEdit, onRemove }: Props) => {
  const { t, language } = useWords()
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Body>
          {attributes.map((attribute) => (
            <Table.Row key={attribute.id}>
              <Table.Cell className="py-2">
                <Text size="small" weight="plus">
                  {language.startsWith("ru") ? attribute.name_ru : attribute.name_en}
                  {attribute.unit && `, ${attribute.unit}`}
                </Text>
                <Text size="xsmall" className="text-ui-fg-muted">
                  {attribute.code}
                </Text>
              </Table.Cell>
              <Table.Cell>{t(`attributes.types.${attribute.type}`)}</Table.Cell>
              <Table.Cell className="max-w-xs truncate">{attribute.options?.join(", ")}</Table.Cell>
              <Table.Cell>
                <span className="flex flex-wrap gap-1">
                  {attribute.is_required && <Badge size="2xsmall">{t("attributes.required")}</Badge>}
                  {attribute.is_facet && <Badge size="2xsmall">{t("attributes.facet")}</Badge>}
                </span>
              </Table.Cell>
              <Table.Cell className="text-right">
                {attribute.is_inherited ? (
                  <Text size="xsmall" className="text-ui-fg-muted">
                    {t("attributes.inherited")}
                  </Text>
                ) : (
                  <>
                    <Button size="small" variant="transparent" onClick={() => onEdit(attribute)}>
                      {t("attributes.edit")}
                    </Button>
                    <Button size="small" variant="transparent" onClick={() => onRemove(attribute)}>
                      {t("attributes.remove")}
                    </Button>
                  </>
                )}
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}
