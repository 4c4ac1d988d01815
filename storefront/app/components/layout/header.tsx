import { Button, Group } from "@mantine/core"
import { Plural, Trans, useLingui } from "@lingui/react/macro"
import { Link, useLocation } from "@remix-run/react"
import { CatalogueMenu } from "~/components/layout/catalogue-menu"
import { LanguageSwitch, ThemeSwitch } from "~/components/layout/preferences"
import { SearchBox } from "~/components/layout/search-box"
import { UserMenu } from "~/components/layout/user-menu"
import { IconBell, IconBuildingStore, IconMapPin, IconShoppingCart } from "~/components/ui/icons"
import { useRootData } from "~/lib/root-data"
import classes from "./header.module.css"

export function Header() {
  const { t } = useLingui()
  const root = useRootData()
  const { pathname, search } = useLocation()
  const viewer = root?.viewer
  const isOnlySupplier = viewer?.isSupplier && !viewer.isBuyer
  const isInSupplierCabinet = pathname.startsWith("/supplier/") || pathname === "/supplier"
  return (
    <header className={classes.header}>
      <div className={classes.top}>
        <Link
          to={`/territory?redirectTo=${encodeURIComponent(pathname + search)}`}
          className={classes.quiet}
          title={t`Выбрать территорию`}
        >
          <IconMapPin size={16} aria-hidden />
          {root?.territory.name ?? ""}
        </Link>
        <Group gap="md" visibleFrom="sm">
          <Link to="/info/buyers" className={classes.quiet}>
            <Trans>Покупателям</Trans>
          </Link>
          <Link to="/info/suppliers" className={classes.quiet}>
            <Trans>Поставщикам</Trans>
          </Link>
          <Link to="/news" className={classes.quiet}>
            <Trans>Новости</Trans>
          </Link>
        </Group>
        <Group gap={4} ml="auto" wrap="nowrap">
          {viewer?.isSupplier && (viewer.isBuyer || !isInSupplierCabinet) ? (
            <Link to={isInSupplierCabinet ? "/buyer" : "/supplier"} className={classes.quiet} data-hidden-narrow>
              <IconBuildingStore size={16} aria-hidden />
              {isInSupplierCabinet ? <Trans>Кабинет покупателя</Trans> : <Trans>Кабинет поставщика</Trans>}
            </Link>
          ) : null}
          <LanguageSwitch />
          <ThemeSwitch />
        </Group>
      </div>
      <div className={classes.bar}>
        <Link to="/" className={classes.logo} aria-label={t`Ряд, на главную`}>
          <img src="/favicon.svg" width={30} height={30} alt="" />
          <span>
            <Trans>Ряд</Trans>
          </span>
        </Link>
        <CatalogueMenu />
        <SearchBox />
        <nav className={classes.actions} aria-label={t`Ваши разделы`}>
          {viewer?.isBuyer || viewer?.isSupplier ? (
            <Link
              to={isOnlySupplier ? "/supplier/notifications" : "/buyer/notifications"}
              className={classes.action}
              aria-label={t`Уведомления`}
            >
              <IconBell size={20} aria-hidden />
              {root && root.counters.unread > 0 ? (
                <span className={classes.count} data-needs>
                  {root.counters.unread > 99 ? "99+" : root.counters.unread}
                </span>
              ) : null}
            </Link>
          ) : null}
          {isOnlySupplier ? null : (
            <Link to="/buyer/cart" className={classes.action} data-wide>
              <IconShoppingCart size={20} aria-hidden />
              <span className={classes.word}>
                <Trans>Корзина</Trans>
              </span>
              {root && root.counters.cartLines > 0 ? (
                <span className={classes.count}>
                  {root.counters.cartLines}
                  <span className={classes.spoken}>
                    {" "}
                    <Plural
                      value={root.counters.cartLines}
                      one="позиция"
                      few="позиции"
                      many="позиций"
                      other="позиции"
                    />
                  </span>
                </span>
              ) : null}
            </Link>
          )}
          {viewer?.isBuyer || viewer?.isSupplier ? (
            <UserMenu viewer={viewer} />
          ) : (
            <Button component={Link} to="/sign-in" variant="filled">
              <Trans>Войти</Trans>
            </Button>
          )}
        </nav>
      </div>
    </header>
  )
}
