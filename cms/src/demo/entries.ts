import type { Core, UID } from "@strapi/strapi"

export interface Entry {
  documentId: string
  [field: string]: unknown
}

interface Write {
  data: Record<string, unknown>
  locale?: string
  status?: "draft" | "published"
}

export interface Entries {
  count(query: object): Promise<number>
  findMany(query: { limit?: number; filters?: object }): Promise<Entry[]>
  create(write: Write): Promise<Entry>
  update(write: Write & { documentId: string }): Promise<Entry | null>
}

/** Strapi's types of entries are generated on each machine and not committed, so the code here sees entries through this view. */
export const entriesOf = (strapi: Core.Strapi, uid: string) =>
  strapi.documents(uid as UID.ContentType) as unknown as Entries
