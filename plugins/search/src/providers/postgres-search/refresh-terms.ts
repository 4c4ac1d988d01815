import { deletionNeighbours } from "../../query/edit-distance"
import { fragment, rowsOf, textArray, type SqlManager } from "./sql"

const COUNT = (list: string): string => `
  select w.term, count(d.id)::int as frequency
  from unnest(${list}) as w (term)
  left join search_document d on d.index_name = ? and d.terms @> array[w.term]
  group by w.term`

const STORE = `
  insert into search_term (index_name, term, stem, frequency, neighbours)
  select ?, w.term, coalesce((tsvector_to_array(to_tsvector('ryad_search', w.term)))[1], w.term), w.frequency,
    array(select jsonb_array_elements_text(w.neighbours))
  from jsonb_to_recordset(?::jsonb) as w (term text, frequency int, neighbours jsonb)
  on conflict (index_name, term) do update set frequency = excluded.frequency`

/** Brings the vocabulary's counts of these words in line with the documents; a word that no document holds any more is forgotten. */
export const refreshTerms = async (manager: SqlManager, index: string, terms: string[]): Promise<void> => {
  if (!terms.length) return
  const list = textArray(terms)
  const counted = await rowsOf<{ term: string; frequency: number }>(
    manager,
    fragment(COUNT(list.sql), ...list.params, index),
  )
  const gone = textArray(counted.filter((row) => row.frequency === 0).map((row) => row.term))
  const held = counted
    .filter((row) => row.frequency > 0)
    .map((row) => ({ ...row, neighbours: deletionNeighbours(row.term) }))
    .sort((a, b) => a.term.localeCompare(b.term))
  await manager.execute(STORE, [index, JSON.stringify(held)])
  await manager.execute(`delete from search_term where index_name = ? and term = any(${gone.sql})`, [
    index,
    ...gone.params,
  ])
}
