import { z } from "zod"

const FIELDS: Record<string, string> = {
  "offer.article_invalid": "article",
  "offer.article_taken": "article",
  "offer.unit_required": "unit",
  "offer.vat_rate_unknown": "vat_rate",
  "offer.vat_not_payer": "vat_rate",
  "offer.min_quantity_invalid": "min_quantity",
  "offer.min_quantity_off_multiple": "min_quantity",
  "offer.multiplicity_invalid": "multiplicity",
  "offer.lead_days_invalid": "lead_days",
}

const ofWarehouse = z.object({ warehouse_id: z.string() })
const ofWarehouses = z.object({ warehouses: z.array(ofWarehouse).min(1) })

/** Which field of a form a refusal of commerce is about; undefined when it is about the whole. */
export function fieldOfRefusal(code: string, details: unknown): string | undefined {
  const named = FIELDS[code]
  if (named) return named
  if (!code.startsWith("offer.stock_")) return undefined
  const one = ofWarehouse.safeParse(details)
  const several = ofWarehouses.safeParse(details)
  const warehouse = one.success ? one.data : several.success ? several.data.warehouses[0] : undefined
  return warehouse && `stock.${warehouse.warehouse_id}`
}
