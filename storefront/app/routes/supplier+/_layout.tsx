import { Trans } from "@lingui/react/macro"
import { data, redirect, type LoaderFunctionArgs } from "@remix-run/node"
import { Outlet } from "@remix-run/react"
import type { ReactNode } from "react"
import { Cabinet, type CabinetLink } from "~/components/layout/cabinet"
import { ErrorPage } from "~/components/layout/error-page"
import {
  IconArrowsExchange,
  IconBell,
  IconBuilding,
  IconBuildingWarehouse,
  IconDashboard,
  IconFileText,
  IconHelp,
  IconPackage,
  IconTruckDelivery,
} from "~/components/ui/icons"
import { commerceOf } from "~/lib/commerce.server"
import { useRootData } from "~/lib/root-data"
import { requireSupplier } from "~/lib/session.server"
import { feedAnswer, meAnswer } from "./_shared/answers"
import { useCabinet } from "./_shared/use-right"

const APPLICATION = "/supplier/application"
/** A suspended supplier sells nothing new but fulfils the orders it has accepted. */
const ACCEPTED = /^\/supplier\/(orders|documents)(\/|$)/

/** Until the application is approved there is nothing here but the application; what is shown is nobody else's. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireSupplier(request)
  const commerce = await commerceOf(request, "supplier")
  const { supplier, member } = await commerce.get("/supplier/me", meAnswer)
  const isOpen = supplier.status === "approved"
  const path = new URL(request.url).pathname.replace(/\.data$/, "")
  const isFulfilling = supplier.status === "suspended" && ACCEPTED.test(path)
  if (!isOpen && !isFulfilling && !path.startsWith(APPLICATION)) throw redirect(APPLICATION)
  const feed = isOpen ? await commerce.tryGet("/supplier/feed", feedAnswer, { query: { limit: 1 } }) : null
  return data(
    { supplier, member, isOpen, unread: feed?.unread_count ?? 0 },
    { headers: { "Cache-Control": "private, no-store" } },
  )
}

function SupplierCabinet({ children }: { children: ReactNode }) {
  const cabinet = useCabinet()
  const isBuyer = useRootData()?.viewer.isBuyer
  const links = linksOf(cabinet)
  return (
    <Cabinet
      links={[
        ...links,
        { to: "/info/suppliers", label: <Trans>Помощь</Trans>, icon: <IconHelp size={18} /> },
        {
          to: "/buyer",
          label: isBuyer ? <Trans>Кабинет покупателя</Trans> : <Trans>Стать покупателем</Trans>,
          icon: <IconArrowsExchange size={18} />,
          isOther: true,
        },
      ]}
    >
      {children}
    </Cabinet>
  )
}

const application: CabinetLink = { to: APPLICATION, label: <Trans>Заявка</Trans>, icon: <IconFileText size={18} /> }

const orders: CabinetLink = {
  to: "/supplier/orders",
  label: <Trans>Заказы</Trans>,
  icon: <IconTruckDelivery size={18} />,
}

function linksOf(cabinet: ReturnType<typeof useCabinet>): CabinetLink[] {
  if (cabinet?.isOpen) return openLinks(cabinet.unread)
  return cabinet?.supplier.status === "suspended" ? [application, orders] : [application]
}

const openLinks = (unread: number): CabinetLink[] => [
  { to: "/supplier", label: <Trans>Сводка</Trans>, icon: <IconDashboard size={18} />, isExact: true },
  { to: "/supplier/offers", label: <Trans>Товары</Trans>, icon: <IconPackage size={18} /> },
  orders,
  {
    to: "/supplier/logistics",
    label: <Trans>Склады и доставка</Trans>,
    icon: <IconBuildingWarehouse size={18} />,
  },
  { to: "/supplier/company", label: <Trans>Компания</Trans>, icon: <IconBuilding size={18} /> },
  {
    to: "/supplier/notifications",
    label: <Trans>Уведомления</Trans>,
    icon: <IconBell size={18} />,
    count: unread,
  },
]

export default function SupplierLayout() {
  return (
    <SupplierCabinet>
      <Outlet />
    </SupplierCabinet>
  )
}

export function ErrorBoundary() {
  return (
    <SupplierCabinet>
      <ErrorPage />
    </SupplierCabinet>
  )
}
