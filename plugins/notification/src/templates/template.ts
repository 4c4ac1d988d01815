/**
 * The words of one letter. `{name}` is filled from the notice's data; a paragraph with an empty placeholder is left
 * out, so «Комментарий: {comment}» costs nothing when there is none. Everything filled in is text, never HTML.
 */
export type TemplateWords = { subject: string; body: string[]; button?: string }

export type Template = { ru: TemplateWords; en: TemplateWords }
