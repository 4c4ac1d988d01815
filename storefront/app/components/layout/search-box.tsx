import { ActionIcon, Combobox, TextInput, useCombobox } from "@mantine/core"
import { useDebouncedCallback } from "@mantine/hooks"
import { Trans, useLingui } from "@lingui/react/macro"
import { Form, useFetcher, useNavigate, useSearchParams } from "@remix-run/react"
import { useState } from "react"
import { IconSearch } from "~/components/ui/icons"
import type { Suggestions } from "~/lib/catalogue-schemas"
import classes from "./search-box.module.css"

/** A search form first; with scripts a combobox with categories, articles and goods, worked by arrows, Enter and Escape. */
export function SearchBox() {
  const { t } = useLingui()
  const [search] = useSearchParams()
  const [query, setQuery] = useState(search.get("q") ?? "")
  const fetcher = useFetcher<Suggestions>({ key: "suggest" })
  const navigate = useNavigate()
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })
  const ask = useDebouncedCallback(
    (text: string) => fetcher.load(`/resources/suggest?q=${encodeURIComponent(text)}`),
    180,
  )
  const found = fetcher.data
  const isEmpty = !found || found.categories.length + found.cards.length + found.articles.length === 0
  const change = (text: string) => {
    setQuery(text)
    if (text.trim().length < 2) return combobox.closeDropdown()
    ask(text.trim())
    combobox.openDropdown()
  }
  return (
    <Form
      action="/search"
      role="search"
      aria-label={t`Поиск по каталогу`}
      className={classes.box}
      onSubmit={() => combobox.closeDropdown()}
    >
      <Combobox
        store={combobox}
        onOptionSubmit={(to) => {
          combobox.closeDropdown()
          navigate(to)
        }}
      >
        <Combobox.Target>
          <TextInput
            name="q"
            type="search"
            value={query}
            onChange={(event) => change(event.currentTarget.value)}
            onFocus={() => query.trim().length >= 2 && !isEmpty && combobox.openDropdown()}
            onBlur={() => combobox.closeDropdown()}
            placeholder={t`Товар, артикул или производитель`}
            aria-label={t`Поиск по каталогу`}
            autoComplete="off"
            maxLength={200}
            rightSection={
              <ActionIcon type="submit" variant="subtle" color="field" aria-label={t`Найти`}>
                <IconSearch size={18} />
              </ActionIcon>
            }
          />
        </Combobox.Target>
        <Combobox.Dropdown hidden={isEmpty}>
          <Combobox.Options mah={420} style={{ overflowY: "auto" }}>
            {found && found.categories.length > 0 ? (
              <Combobox.Group label={t`Разделы`}>
                {found.categories.map((category) => (
                  <Combobox.Option key={category.handle} value={`/catalogue/${category.handle}`}>
                    {category.name}
                  </Combobox.Option>
                ))}
              </Combobox.Group>
            ) : null}
            {found && found.articles.length > 0 ? (
              <Combobox.Group label={t`Артикулы`}>
                {found.articles.map((one) => (
                  <Combobox.Option key={`${one.article}${one.handle}`} value={`/cards/${one.handle}`}>
                    <strong>{one.article}</strong> {one.title}
                  </Combobox.Option>
                ))}
              </Combobox.Group>
            ) : null}
            {found && found.cards.length > 0 ? (
              <Combobox.Group label={t`Товары`}>
                {found.cards.map((card) => (
                  <Combobox.Option key={card.product_id} value={`/cards/${card.handle}`}>
                    {card.title}
                  </Combobox.Option>
                ))}
              </Combobox.Group>
            ) : null}
            <Combobox.Option value={`/search?q=${encodeURIComponent(query)}`}>
              <Trans>Все результаты по запросу «{query}»</Trans>
            </Combobox.Option>
          </Combobox.Options>
        </Combobox.Dropdown>
      </Combobox>
    </Form>
  )
}
