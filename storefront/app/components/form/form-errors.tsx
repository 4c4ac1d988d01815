import { useEffect, useRef } from "react"
import { Notice } from "~/components/ui/notice"

/** What is wrong with the form as a whole; takes the focus, so that a screen reader says it at once. */
export function FormErrors({ errors, id }: { errors?: string[]; id?: string }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (errors?.length) box.current?.focus()
  }, [errors])
  if (!errors?.length) return null
  return (
    <div ref={box} tabIndex={-1} id={id}>
      <Notice tone="refused">
        {errors.map((error) => (
          <div key={error}>{error}</div>
        ))}
      </Notice>
    </div>
  )
}
