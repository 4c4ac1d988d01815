import { Trans } from "@lingui/react/macro"
import { data, type LoaderFunctionArgs } from "@remix-run/node"
import { Outlet } from "@remix-run/react"
import { Cabinet } from "~/components/layout/cabinet"
import { ErrorPage } from "~/components/layout/error-page"
import {
  IconBell,
  IconBuilding,
  IconBuildingStore,
  IconCategory,
  IconDashboard,
  IconFileInvoice,
  IconHelp,
  IconPackage,
  IconShoppingCart,
} from "~/components/ui/icons"
import { requireBuyer } from "~/lib/session.server"
import { useRootData } from "~/lib/root-data"
import type { ReactNode } from "react"

/** What a buyer sees is nobody else's: no shared cache may keep it. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireBuyer(request)
  return data(null, { headers: { "Cache-Control": "private, no-store" } })
}

function BuyerCabinet({ children }: { children: ReactNode }) {
  const root = useRootData()
  return (
    <Cabinet
      links={[
        { to: "/buyer", label: <Trans>Рабочий стол</Trans>, icon: <IconDashboard size={18} />, isExact: true },
        { to: "/catalogue", label: <Trans>Каталог</Trans>, icon: <IconCategory size={18} /> },
        { to: "/buyer/cart", label: <Trans>Корзина</Trans>, icon: <IconShoppingCart size={18} /> },
        { to: "/buyer/orders", label: <Trans>Заказы</Trans>, icon: <IconPackage size={18} /> },
        { to: "/buyer/documents", label: <Trans>Документы</Trans>, icon: <IconFileInvoice size={18} /> },
        { to: "/buyer/company", label: <Trans>Компания</Trans>, icon: <IconBuilding size={18} /> },
        {
          to: "/buyer/notifications",
          label: <Trans>Уведомления</Trans>,
          icon: <IconBell size={18} />,
          count: root?.counters.unread,
        },
        { to: "/info/buyers", label: <Trans>Помощь</Trans>, icon: <IconHelp size={18} /> },
        {
          to: "/supplier",
          label: root?.viewer.isSupplier ? <Trans>Кабинет поставщика</Trans> : <Trans>Стать поставщиком</Trans>,
          icon: <IconBuildingStore size={18} />,
          isOther: true,
        },
      ]}
    >
      {children}
    </Cabinet>
  )
}

export default function BuyerLayout() {
  return (
    <BuyerCabinet>
      <Outlet />
    </BuyerCabinet>
  )
}

export function ErrorBoundary() {
  return (
    <BuyerCabinet>
      <ErrorPage />
    </BuyerCabinet>
  )
}
