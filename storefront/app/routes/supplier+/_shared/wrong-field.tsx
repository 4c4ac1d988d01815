import { createContext, useContext, type ReactNode } from "react"

type Refused = { field: string; error: string }

const Wrong = createContext<Refused | null>(null)

/** Hands the sentence of a refusal to the field it belongs to, however deep in the form that field stands. */
export function WrongFieldProvider({ refused, children }: { refused: Refused | null; children: ReactNode }) {
  return <Wrong.Provider value={refused}>{children}</Wrong.Provider>
}

/** What is wrong with the field of this name, if the refusal was about it. */
export function useWrongField(): (name: string) => string | undefined {
  const refused = useContext(Wrong)
  return (name) => (refused?.field === name ? refused.error : undefined)
}
