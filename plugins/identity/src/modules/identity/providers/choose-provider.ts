import { DadataProvider } from "./dadata-provider"
import { FormOnlyProvider } from "./form-only-provider"
import type { RequisitesProvider } from "./requisites-provider"

export type IdentityOptions = { dadataToken?: string; dadataUrl?: string; isDemo?: boolean }

/** DaData when there is a key; else form only, with the demo directory where `DEMO=true`. */
export function chooseProvider(options: IdentityOptions, env: NodeJS.ProcessEnv = process.env): RequisitesProvider {
  const token = options.dadataToken ?? env.DADATA_TOKEN
  if (token) return new DadataProvider(token, options.dadataUrl)
  return new FormOnlyProvider(options.isDemo ?? env.DEMO === "true")
}
