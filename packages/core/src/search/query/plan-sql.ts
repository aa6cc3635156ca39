import { prepare, Prisma } from "@souk/db";
import { coded, neighbours } from "./code-sql.ts";
import { rivals } from "./guess-sql.ts";
import type { PlanParam } from "./plan-values.ts";
import { understood } from "./understood-sql.ts";

const { sql } = Prisma;

/** All of planQuery in one read; what it says is put into words by plan-query.ts. */
export const PLAN = prepare<PlanParam>(
  (param) => sql`
  WITH ${understood(param, false)}, ${rivals}, ${coded(param)}, ${neighbours(param)}
  SELECT json_build_object(
    'locale', (SELECT locale FROM speech),
    'parts', (SELECT coalesce(json_agg(json_build_object('low', low, 'high', high, 'kind', kind, 'word', word,
                'lexemes', lexemes, 'kept', coalesce(low = ANY((SELECT kept FROM taken)::int[]), FALSE)) ORDER BY low), '[]') FROM parts),
    'silent', (SELECT coalesce(json_agg(n), '[]') FROM said WHERE key IS NULL),
    'keys', (SELECT coalesce(json_agg(key), '[]') FROM said WHERE key IS NOT NULL),
    'rivals', (SELECT coalesce(json_agg(json_build_object('n', n, 'word', word) ORDER BY count DESC), '[]') FROM rivals),
    'codes', (SELECT coalesce(json_agg(json_build_object('id', id, 'whole', whole) ORDER BY whole DESC, code), '[]')
                FROM coded),
    'neighbours', (SELECT coalesce(json_agg(sku ORDER BY place, sku), '[]') FROM neighbours))`,
);
