import { allowedTypos, deletionNeighbours } from "../../query/edit-distance"
import type { KnownWord, Vocabulary } from "../../query/vocabulary"
import { fragment, rowsOf, type SqlManager } from "./sql"

const MAX_CANDIDATES = 400

/** The vocabulary of one physical index, read in one SQL per query. */
export const vocabularyOf =
  (manager: SqlManager, index: string): Vocabulary =>
  async (words) => {
    const asked = words.map((word) => ({
      word,
      beginning: `${word}%`,
      neighbours: allowedTypos(word.length) ? deletionNeighbours(word) : [],
    }))
    const rows = await rowsOf<KnownWord>(manager, fragment(LOOK_UP, index, JSON.stringify(asked), index, index))
    return new Map(rows.map((row) => [row.word, row]))
  }

/** Candidates are sought only for words that stand in no document, since most words of most queries do. */
const LOOK_UP = `
  select a.word, k.is_known, k.is_prefix,
    case when k.is_known or k.is_prefix then '[]'::jsonb else coalesce((
      select jsonb_agg(jsonb_build_object('term', c.term, 'frequency', c.frequency)) from (
        select t.term, t.frequency from search_term t
        where t.index_name = ? and t.neighbours && a.neighbours
        order by t.frequency desc limit ${MAX_CANDIDATES}
      ) c), '[]'::jsonb) end as candidates
  from jsonb_to_recordset(?::jsonb) as a (word text, beginning text, neighbours text[])
  cross join lateral (select
    exists (select 1 from search_term t where t.index_name = ?
      and t.stem = (tsvector_to_array(to_tsvector('ryad_search', a.word)))[1]) as is_known,
    exists (select 1 from search_term t where t.index_name = ? and t.term like a.beginning) as is_prefix
  ) k`
