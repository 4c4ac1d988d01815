import { fragment, rowsOf, type Fragment, type SqlManager } from "./sql"
import type { StoredDocument } from "./stored-document"
import { refreshTerms } from "./refresh-terms"

const UPSERT = `
  with given as (
    select * from jsonb_to_recordset(?::jsonb) as g (
      id text, document jsonb, traits text[], measures jsonb, codes text[], codes_text text, terms text[],
      words_a text, words_b text, words_c text, words_d text)
  ), previous as (
    select d.terms from search_document d join given g on d.index_name = ? and d.id = g.id
  ), stored as (
    insert into search_document as d (index_name, id, document, traits, measures, codes, codes_text, terms, words, stored_at)
    select ?, g.id, g.document, g.traits, g.measures, g.codes, g.codes_text, g.terms,
      setweight(to_tsvector('ryad_search', g.words_a), 'A') || setweight(to_tsvector('ryad_search', g.words_b), 'B') ||
      setweight(to_tsvector('ryad_search', g.words_c), 'C') || setweight(to_tsvector('ryad_search', g.words_d), 'D'), now()
    from given g order by g.id
    on conflict (index_name, id) do update set document = excluded.document, traits = excluded.traits,
      measures = excluded.measures, codes = excluded.codes, codes_text = excluded.codes_text, terms = excluded.terms,
      words = excluded.words, stored_at = excluded.stored_at
    returning d.id
  )
  select distinct term from (
    select unnest(terms) as term from previous union all select unnest(terms) from given
  ) t cross join (select count(*) from stored) s`

/** Writers of one index wait for each other: the vocabulary's counts must see every document that was written before. */
const inTurn = (manager: SqlManager, index: string, work: (manager: SqlManager) => Promise<void>): Promise<void> =>
  manager.transactional(async (trx) => {
    await trx.execute(`select pg_advisory_xact_lock(hashtext('search_document'), hashtext(?))`, [index])
    await work(trx)
  })

/** One statement for any number of documents; the vocabulary follows in the same transaction. */
export const storeDocuments = (manager: SqlManager, index: string, documents: StoredDocument[]): Promise<void> =>
  inTurn(manager, index, async (trx) => {
    const terms = await rowsOf<{ term: string }>(trx, fragment(UPSERT, JSON.stringify(documents), index, index))
    await refreshTerms(
      trx,
      index,
      terms.map((row) => row.term),
    )
  })

/** Deletes what the condition on alias `d` holds for, and forgets the words that only those documents had. */
export const removeDocuments = (manager: SqlManager, index: string, where: Fragment): Promise<void> =>
  inTurn(manager, index, async (trx) => {
    const sql = `with removed as (
        delete from search_document d where d.index_name = ? and (${where.sql}) returning d.terms
      ) select distinct unnest(terms) as term from removed`
    const terms = await rowsOf<{ term: string }>(trx, fragment(sql, index, ...where.params))
    await refreshTerms(
      trx,
      index,
      terms.map((row) => row.term),
    )
  })

export const countDocuments = fragment(`
  select p.name, p.created_at, p.updated_at, count(d.id)::int as document_count
  from search_index_plan p left join search_document d on d.index_name = p.name
  group by p.name order by p.name`)
