import { SearchField } from "@souk/ui";
import { useNavigate, useRouterState } from "@tanstack/react-router";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.ts";

/** The words of the search page, if that is what is shown. */
function useQueryOfPage(): string {
  return useRouterState({
    select: ({ location }) => {
      const search: { q?: unknown } = location.search;
      return typeof search.q === "string" ? search.q : "";
    },
  });
}

/** Enter goes to the search page; typing alone goes nowhere. */
export function SearchBox() {
  const { m, locale } = useI18n();
  const navigate = useNavigate();
  const shown = useQueryOfPage();
  const [typed, setTyped] = useState({ text: shown, page: shown });
  // Another search page came up (back, a link): the box follows it.
  if (typed.page !== shown) setTyped({ text: shown, page: shown });

  const submit = (text: string): void => {
    const q = text.trim();
    void navigate({ to: "/$locale/search", params: { locale }, search: q === "" ? {} : { q } });
  };
  return (
    <search>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit(typed.text);
        }}
      >
        <SearchField
          label={m.shell.search}
          clearLabel={m.shell.clearSearch}
          placeholder={m.shell.searchPlaceholder}
          name="q"
          value={typed.text}
          onChange={(text) => setTyped({ text, page: shown })}
          onSubmit={submit}
        />
      </form>
    </search>
  );
}
