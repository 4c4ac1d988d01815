import { createContext, useContext } from "react"

/** The per-answer nonce of the content security policy; empty in the browser, which hides it from scripts anyway. */
export const NonceContext = createContext("")
export const useNonce = () => useContext(NonceContext)
