/** Writes what a check has found into the fields of a form; an empty answer leaves what was typed. */
export function putValues(form: HTMLFormElement | null, values: Record<string, string | null | undefined>): void {
  for (const [name, value] of Object.entries(values)) {
    const field = form?.elements.namedItem(name)
    if (value && (field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) field.value = value
  }
}
