import { useEffect, useState, type RefObject } from "react"

/**
 * Keeps the heading row under the page's header while a long table scrolls by. A table that fits sticks by CSS alone; one
 * that scrolls sideways can't, since a scrolling box keeps its sticky children inside: there the heading is moved along.
 * Answers whether the table fits.
 */
export function useStickyHead(frame: RefObject<HTMLDivElement>): boolean {
  const [isFitting, setFitting] = useState(false)
  useEffect(() => {
    const box = frame.current
    const table = box?.querySelector("table")
    if (!box || !table) return
    const place = () => {
      const fits = table.offsetWidth <= box.clientWidth + 1
      // On a phone the page's header goes away with the page.
      const top = Math.max(0, document.querySelector("header")?.getBoundingClientRect().bottom ?? 0)
      setFitting(fits)
      box.style.setProperty("--table-top", `${top}px`)
      const head = table.tHead
      if (head) head.style.transform = fits ? "" : shiftOf(head, box, top)
    }
    place()
    const watch = new ResizeObserver(place)
    watch.observe(box)
    watch.observe(table)
    addEventListener("scroll", place, { passive: true })
    return () => {
      watch.disconnect()
      removeEventListener("scroll", place)
    }
  }, [frame])
  return isFitting
}

/** As far as the table has gone under the header, and never past its last row. */
function shiftOf(head: HTMLElement, box: HTMLElement, top: number): string {
  const last = box.clientHeight - head.offsetHeight * 2
  const shift = Math.min(top - box.getBoundingClientRect().top, last)
  return shift > 0 ? `translateY(${shift}px)` : ""
}
