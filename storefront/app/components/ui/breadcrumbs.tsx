import { Anchor, Breadcrumbs as MantineBreadcrumbs, Text } from "@mantine/core"
import { useLingui } from "@lingui/react/macro"
import { Link } from "@remix-run/react"

export type Crumb = { label: string; to?: string }

export function Breadcrumbs({ crumbs }: { crumbs: Crumb[] }) {
  const { t } = useLingui()
  return (
    <nav aria-label={t`Вы находитесь`}>
      <MantineBreadcrumbs separator="›" separatorMargin={6} style={{ flexWrap: "wrap" }}>
        {crumbs.map((crumb) =>
          crumb.to ? (
            <Anchor key={crumb.label} component={Link} to={crumb.to} size="sm" prefetch="intent">
              {crumb.label}
            </Anchor>
          ) : (
            <Text key={crumb.label} size="sm" c="dimmed" aria-current="page">
              {crumb.label}
            </Text>
          ),
        )}
      </MantineBreadcrumbs>
    </nav>
  )
}
