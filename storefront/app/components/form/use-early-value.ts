import { useEffect, useRef, type RefObject } from "react"

/** Once, when the page comes alive: a field filled before the scripts came was left with nobody listening. */
export function useEarlyValue(form: RefObject<HTMLFormElement | null>, name: string, tell: (value: string) => void) {
  const isTold = useRef(false)
  useEffect(() => {
    if (isTold.current) return
    isTold.current = true
    const field = form.current?.elements.namedItem(name)
    if (field instanceof HTMLInputElement && field.value) tell(field.value)
  })
}
