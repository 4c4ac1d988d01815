import { Trans } from "@lingui/react/macro"
import { Link } from "@remix-run/react"
import classes from "./footer.module.css"

export function Footer() {
  return (
    <footer className={classes.footer}>
      <div className={classes.inner}>
        <section>
          <h2>
            <Trans>Покупателям</Trans>
          </h2>
          <Link to="/info/buyers">
            <Trans>Покупка, доставка, оплата</Trans>
          </Link>
          <Link to="/register/buyer">
            <Trans>Зарегистрировать компанию</Trans>
          </Link>
          <Link to="/catalogue">
            <Trans>Весь каталог</Trans>
          </Link>
        </section>
        <section>
          <h2>
            <Trans>Поставщикам</Trans>
          </h2>
          <Link to="/info/suppliers">
            <Trans>Условия размещения</Trans>
          </Link>
          <Link to="/register/supplier">
            <Trans>Стать поставщиком</Trans>
          </Link>
          <Link to="/suppliers">
            <Trans>Все поставщики</Trans>
          </Link>
        </section>
        <section>
          <h2>
            <Trans>О площадке</Trans>
          </h2>
          <Link to="/news">
            <Trans>Новости</Trans>
          </Link>
          <Link to="/info/about">
            <Trans>Документы и правила</Trans>
          </Link>
        </section>
      </div>
    </footer>
  )
}
