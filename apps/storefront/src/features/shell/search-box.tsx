import { SearchSuggest, type Suggestion } from "@souk/ui";
import { useNavigate, useRouterState } from "@tanstack/react-router";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.ts";
import { useSuggestions } from "./use-suggestions.tsx";

/** The words of the search page, if that is what is shown. */
function useQueryOfPage(): string {
  return useRouterState({
    select: ({ location }) => {
      const search: { q?: unknown } = location.search;
      return typeof search.q === "string" ? search.q : "";
    },
  });
}

/** Enter goes to the search page, a suggestion to what it names; typing alone goes nowhere. */
export function SearchBox() {
  const { m, locale } = useI18n();
  const navigate = useNavigate();
  const shown = useQueryOfPage();
  const [typed, setTyped] = useState({ text: shown, page: shown, touched: false });
  // Another search page came up (back, a link): the box follows it.
  if (typed.page !== shown) setTyped({ text: shown, page: shown, touched: false });
  const { groups, targets, status } = useSuggestions(typed.touched ? typed.text : "");

  const submit = (text: string): void => {
    const q = text.trim();
    setTyped({ text: q, page: shown, touched: false });
    void navigate({ to: "/$locale/search", params: { locale }, search: q === "" ? {} : { q } });
  };
  const pick = ({ id }: Suggestion): void => {
    const target = targets.get(id);
    if (!target) return;
    if (target.to === "search") return submit(target.query);
    setTyped({ text: shown, page: shown, touched: false });
    const { to, slug } = target;
    void navigate({
      to: to === "category" ? "/$locale/c/$slug" : "/$locale/p/$slug",
      params: { locale, slug },
      search: {},
    });
  };
  return (
    <search>
      <SearchSuggest
        label={m.shell.search}
        clearLabel={m.shell.clearSearch}
        placeholder={m.shell.searchPlaceholder}
        value={typed.text}
        onChange={(text) => setTyped({ text, page: shown, touched: true })}
        onSubmit={submit}
        onPick={pick}
        groups={groups}
        status={status}
      />
    </search>
  );
}
