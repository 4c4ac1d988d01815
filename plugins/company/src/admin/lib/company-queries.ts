import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import type { CompanyDetail, CompanyRow, CompanyTerms, Manager, PriceType } from "./company-types"
import { askAdmin } from "./ask-admin"

type Page = { count: number; limit: number; offset: number }

export const useCompanies = (query: Record<string, string | number | undefined>) =>
  useQuery({
    queryKey: ["companies", query],
    queryFn: () => askAdmin<Page & { companies: CompanyRow[] }>("/admin/companies", { query }),
    placeholderData: keepPreviousData,
  })

export const useCompany = (id: string) =>
  useQuery({
    queryKey: ["company", id],
    queryFn: () => askAdmin<{ company: CompanyDetail }>(`/admin/companies/${id}`),
  })

export const useSetTerms = (id: string) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (terms: CompanyTerms) =>
      askAdmin<{ company: CompanyDetail }>(`/admin/companies/${id}`, { method: "POST", body: terms }),
    onSuccess: (answer) => {
      client.setQueryData(["company", id], answer)
      return client.invalidateQueries({ queryKey: ["companies"] })
    },
  })
}

export const usePriceTypes = () =>
  useQuery({
    queryKey: ["price-types"],
    queryFn: () => askAdmin<{ price_types: PriceType[] }>("/admin/price-types"),
  })

export const useManagers = () =>
  useQuery({
    queryKey: ["managers"],
    queryFn: () => askAdmin<Page & { managers: Manager[] }>("/admin/managers"),
  })

export type NewManager = { name: string; email: string; phone?: string; position?: string }

export const useCreateManager = () => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (manager: NewManager) =>
      askAdmin<{ manager: Manager }>("/admin/managers", {
        method: "POST",
        body: manager,
        headers: { "Idempotency-Key": crypto.randomUUID() },
      }),
    onSuccess: () => client.invalidateQueries({ queryKey: ["managers"] }),
  })
}
