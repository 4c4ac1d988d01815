import { Button, Menu } from "@mantine/core"
import { Trans, useLingui } from "@lingui/react/macro"
import { Form, Link } from "@remix-run/react"
import { IconBuildingStore, IconChevronDown, IconDashboard, IconLogout, IconUser } from "~/components/ui/icons"
import type { Viewer } from "~/lib/viewer.server"
import classes from "./header.module.css"

export function UserMenu({ viewer }: { viewer: Viewer }) {
  const { t } = useLingui()
  const name = viewer.companyName || viewer.supplierName || viewer.personName || t`Кабинет`
  return (
    <>
      <noscript>
        <form method="post" action="/sign-out">
          <button type="submit">{t`Выйти`}</button>
        </form>
      </noscript>
      <Menu position="bottom-end" width={240} withinPortal>
        <Menu.Target>
          <Button
            variant="subtle"
            color="stone"
            rightSection={<IconChevronDown size={14} />}
            leftSection={<IconUser size={18} />}
            maw={280}
            px="xs"
          >
            <span className={classes.userName}>{name}</span>
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {viewer.personName ? <Menu.Label>{viewer.personName}</Menu.Label> : null}
          <Menu.Item component={Link} to="/buyer" leftSection={<IconDashboard size={16} />}>
            {viewer.isBuyer ? <Trans>Кабинет покупателя</Trans> : <Trans>Стать покупателем</Trans>}
          </Menu.Item>
          <Menu.Item component={Link} to="/supplier" leftSection={<IconBuildingStore size={16} />}>
            {viewer.isSupplier ? <Trans>Кабинет поставщика</Trans> : <Trans>Стать поставщиком</Trans>}
          </Menu.Item>
          <Menu.Divider />
          <Form method="post" action="/sign-out">
            <Menu.Item component="button" type="submit" leftSection={<IconLogout size={16} />}>
              <Trans>Выйти</Trans>
            </Menu.Item>
          </Form>
        </Menu.Dropdown>
      </Menu>
    </>
  )
}
