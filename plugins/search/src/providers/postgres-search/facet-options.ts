import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { traitOf } from "./stored-document"

/**
 * What the Search Module's query can't say, passed as `search_options.provider_options.postgres`.
 * Groups and ranges narrow the hits, and each is counted as if it weren't chosen (disjunctive facets) even though
 * all groups live in one field as `code=value`.
 */
const FacetOptions = z.strictObject({
  field: z.string(),
  groups: z.array(z.strictObject({ code: z.string(), values: z.array(z.string()).min(1) })).default([]),
  ranges: z
    .array(
      z.strictObject({ code: z.string(), measure: z.string(), from: z.number().optional(), to: z.number().optional() }),
    )
    .default([]),
  /** Codes to count the values of. */
  count: z.array(z.string()).default([]),
  /** Measures to give the least and the greatest of. */
  stats: z.array(z.strictObject({ code: z.string(), measure: z.string() })).default([]),
  order: z.array(z.strictObject({ measure: z.string(), direction: z.enum(["asc", "desc"]) })).default([]),
})

export type FacetOptionsInput = z.input<typeof FacetOptions>

/** The same in terms of traits: a facet counts the traits that begin with its prefix. */
export type FacetPlan = Pick<z.infer<typeof FacetOptions>, "ranges" | "stats" | "order"> & {
  groups: { code: string; traits: string[] }[]
  count: { code: string; prefix: string }[]
}

export const planFacets = (given: Record<string, unknown>): FacetPlan => {
  const read = FacetOptions.safeParse(given)
  if (!read.success) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `Wrong options of the postgres search provider: ${read.error.message}`,
    )
  }
  const { field, groups, count, ...rest } = read.data
  return {
    ...rest,
    groups: groups.map(({ code, values }) => ({
      code,
      traits: values.map((value) => traitOf(field, `${code}=${value}`)),
    })),
    count: count.map((code) => ({ code, prefix: traitOf(field, `${code}=`) })),
  }
}
