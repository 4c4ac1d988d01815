/** Meaning of status changes for readers: search and offers ask again what a supplier may show. */
export const SupplierEvents = { changed: "supplier.changed" } as const
