const escapes = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" }
const safe = (text) => String(text ?? "").replace(/[&<>"']/g, (sign) => escapes[sign])
const when = (date) =>
  new Intl.DateTimeFormat("ru-RU", { dateStyle: "short", timeStyle: "medium", timeZone: "Europe/Moscow" }).format(
    new Date(date),
  )
const size = (bytes) =>
  bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} КБ` : `${(bytes / 1024 / 1024).toFixed(1)} МБ`

const style = `
  :root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif }
  body { max-width: 72rem; margin: 0 auto; padding: 1.5rem 1rem }
  table { width: 100%; border-collapse: collapse } th, td { text-align: left; padding: .45rem .6rem; border-bottom: 1px solid GrayText; vertical-align: top }
  td.date { white-space: nowrap; font-variant-numeric: tabular-nums } a { color: LinkText }
  iframe { width: 100%; height: 60vh; border: 1px solid GrayText; background: #fff } pre { white-space: pre-wrap; border: 1px solid GrayText; padding: 1rem }
  dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem } dt { color: GrayText } dd { margin: 0 }
  form { display: flex; gap: .5rem; flex-wrap: wrap; margin-bottom: 1rem } input, button { font: inherit; padding: .3rem .6rem }`

const layout = (title, body) => `<!doctype html>
<html lang="ru"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${safe(title)}</title><style>${style}</style></head><body>${body}</body></html>`

const row = (mail) => `<tr>
  <td class="date">${safe(when(mail.date))}</td>
  <td>${safe(mail.recipients.join(", "))}</td>
  <td><a href="/mails/${safe(mail.id)}">${safe(mail.subject || "(без темы)")}</a></td>
  <td>${mail.attachments.map((one) => safe(one.filename)).join(", ")}</td></tr>`

export function listPage({ mails, count }, { to = "", q = "" }) {
  const table = mails.length
    ? `<table><thead><tr><th>Когда (Москва)</th><th>Кому</th><th>Тема</th><th>Вложения</th></tr></thead><tbody>${mails.map(row).join("")}</tbody></table>`
    : "<p>Писем нет.</p>"
  return layout(
    "Почта платформы",
    `<h1>Почта платформы</h1><p>Сюда приходят все письма, которые отправил «Ряд». Наружу они не уходят. Писем: ${count}.</p>
    <form><input name="to" type="search" aria-label="Кому" placeholder="кому" value="${safe(to)}">
    <input name="q" type="search" aria-label="Тема" placeholder="тема" value="${safe(q)}"><button>Найти</button></form>${table}`,
  )
}

export function mailPage(mail) {
  const attachments = mail.attachments
    .map(
      (one) =>
        `<li><a href="/api/mails/${safe(mail.id)}/attachments/${one.n}">${safe(one.filename)}</a> (${size(one.size)})</li>`,
    )
    .join("")
  const sender = mail.from.map((one) => (one.name ? `${one.name} <${one.address}>` : one.address)).join(", ")
  return layout(
    mail.subject,
    `<p><a href="/">← все письма</a></p><h1>${safe(mail.subject || "(без темы)")}</h1>
    <dl><dt>От</dt><dd>${safe(sender)}</dd><dt>Кому</dt><dd>${safe(mail.recipients.join(", "))}</dd>
    <dt>Когда</dt><dd>${safe(when(mail.date))}</dd></dl>
    ${attachments ? `<h2>Вложения</h2><ul>${attachments}</ul>` : ""}
    ${mail.html ? `<h2>Письмо</h2><iframe sandbox title="Письмо" src="/mails/${safe(mail.id)}/html"></iframe>` : ""}
    ${mail.text ? `<h2>Текст</h2><pre>${safe(mail.text)}</pre>` : ""}`,
  )
}
