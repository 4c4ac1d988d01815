import type { MailLocale } from "../notice"

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" }

export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)

const FOOTER: Record<MailLocale, string> = {
  ru: "Это письмо отправлено автоматически торговой площадкой Ряд.",
  en: "This letter was sent automatically by the Ryad marketplace.",
}

export type Letter = { subject: string; paragraphs: string[]; link: { text: string; url: string } | null }

/** Mail clients know no style sheets, so the few styles stand inline; the palette is the site's. */
export const htmlLetter = ({ subject, paragraphs, link }: Letter, locale: MailLocale): string => {
  const button = link
    ? `<p style="margin:24px 0"><a href="${escapeHtml(link.url)}" style="background:#1f5eff;color:#ffffff;` +
      `padding:10px 18px;border-radius:6px;text-decoration:none">${escapeHtml(link.text)}</a></p>`
    : ""
  const body = paragraphs.map((text) => `<p style="margin:0 0 12px">${escapeHtml(text)}</p>`).join("\n")

  return `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><title>${escapeHtml(subject)}</title></head>
<body style="margin:0;padding:24px;font-family:Arial,sans-serif;font-size:15px;line-height:1.5;color:#1c1d21">
<div style="max-width:560px;margin:0 auto">
<h1 style="font-size:20px;margin:0 0 16px">${escapeHtml(subject)}</h1>
${body}
${button}
<p style="color:#6b6f7a;font-size:13px;margin-top:32px">${escapeHtml(FOOTER[locale])}</p>
</div></body></html>`
}

export const textLetter = ({ subject, paragraphs, link }: Letter, locale: MailLocale): string =>
  [subject, ...paragraphs, ...(link ? [`${link.text}: ${link.url}`] : []), `--\n${FOOTER[locale]}`].join("\n\n")
