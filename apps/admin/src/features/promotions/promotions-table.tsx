import type { PromotionRow } from "@souk/contracts";
import { type Column, linkClass } from "@souk/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { NoRows } from "../../parts/no-rows.tsx";
import { TableFrame } from "../../parts/table-frame.tsx";
import type { PromotionSearch } from "./promotion-search.ts";
import { PromotionStatePill } from "./promotion-state.tsx";
import { effectInShort, promotionName } from "./promotion-words.ts";

/** The rows of a URL, the last changed first, and the way to the next ones. */
export function PromotionsTable({ search }: { search: PromotionSearch }) {
  const { m } = useI18n();
  const columns = useColumns();
  const query = useQuery({
    ...trpc.promotions.list.queryOptions(search),
    placeholderData: keepPreviousData,
  });
  const { cursor: _page, ...narrowed } = search;
  return (
    <TableFrame
      caption={m.promotions.title}
      query={query}
      columns={columns}
      rowId={({ id }) => id}
      empty={<NoRows words={m.promotions} filtered={Object.keys(narrowed).length > 0} />}
      count={m.promotions.count}
    />
  );
}

function useColumns(): Column<PromotionRow>[] {
  const { m, format, locale } = useI18n();
  const words = m.promotions.column;
  return [
    {
      id: "name",
      header: words.name,
      render: ({ id, name, effect }) => (
        <>
          <Link
            to="/promotions/$id"
            params={{ id }}
            className={linkClass("plain", "font-medium wrap-anywhere")}
          >
            {promotionName(name, locale)}
          </Link>
          <span className="block text-sm text-muted md:hidden">{effectInShort(effect, { m, format })}</span>
        </>
      ),
    },
    {
      id: "state",
      header: words.state,
      render: ({ state, status }) => <PromotionStatePill state={state} status={status} />,
    },
    {
      id: "effect",
      header: words.effect,
      className: "max-md:hidden",
      render: ({ effect }) => effectInShort(effect, { m, format }),
    },
    {
      id: "trigger",
      header: words.trigger,
      className: "max-md:hidden",
      render: (row) => <Begins row={row} />,
    },
    { id: "dates", header: words.dates, className: "max-lg:hidden", render: (row) => <Dates row={row} /> },
    {
      id: "uses",
      header: words.uses,
      align: "end",
      className: "max-sm:hidden",
      render: ({ uses, usageLimit }) =>
        usageLimit === null
          ? format.number(uses)
          : m.promotions.usesOf(format.number(uses), format.number(usageLimit)),
    },
  ];
}

function Begins({ row: { trigger, code, codes } }: { row: PromotionRow }) {
  const { m } = useI18n();
  if (trigger === "AUTOMATIC") return m.promotions.triggers.AUTOMATIC;
  if (code !== null) return <span className="ltr font-mono text-sm">{code}</span>;
  return m.promotions.codeCount(codes);
}

function Dates({ row: { startsAt, endsAt } }: { row: PromotionRow }) {
  const { m, format } = useI18n();
  const say = m.promotionWords;
  if (startsAt && endsAt) return `${format.date(startsAt)} – ${format.date(endsAt)}`;
  if (startsAt) return say.from(format.date(startsAt));
  return endsAt ? say.until(format.date(endsAt)) : "";
}
