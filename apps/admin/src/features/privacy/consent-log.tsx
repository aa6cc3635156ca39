import { ConsentLogInput, type StaffConsentEntry } from "@souk/contracts";
import { Button, type Column, EmptyState, StatusPill, TextField } from "@souk/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { TableFrame } from "../../parts/table-frame.tsx";
import type { PrivacySearch } from "./privacy-search.ts";

const Who = ConsentLogInput.shape.who.unwrap();

/** Who agreed to what, when and under which words: all, or those of a person or a browser. */
export function ConsentLog({ search: { who, cursor } }: { search: PrivacySearch }) {
  const { m } = useI18n();
  const words = m.privacy.consents;
  const columns = useConsentColumns();
  const asked = { ...(who && { who }), ...(cursor && { cursor }) };
  const query = useQuery({ ...trpc.privacy.consents.queryOptions(asked), placeholderData: keepPreviousData });
  return (
    <>
      <Finder key={who ?? ""} who={who ?? ""} />
      <TableFrame
        caption={words.caption}
        query={query}
        columns={columns}
        rowId={({ id }) => id}
        empty={<EmptyState title={words.emptyTitle}>{words.empty}</EmptyState>}
        count={words.count}
      />
    </>
  );
}

function Finder({ who }: { who: string }) {
  const { m } = useI18n();
  const words = m.privacy.consents;
  const navigate = useNavigate();
  const [text, setText] = useState(who);
  const [tried, setTried] = useState(false);
  const typed = text.trim();
  const parsed = Who.safeParse(typed);
  const isWrong = typed !== "" && !parsed.success;
  return (
    <form
      noValidate
      className="mb-4 flex flex-wrap items-end gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (isWrong) return;
        const wanted = parsed.success ? { who: parsed.data } : {};
        void navigate({ to: "/privacy", search: { tab: "CONSENTS", ...wanted } });
      }}
    >
      <TextField
        className="w-full max-w-md"
        label={words.who}
        help={words.whoHelp}
        error={tried && isWrong ? words.wrong : undefined}
        dir="ltr"
        value={text}
        onChange={setText}
        maxLength={254}
        autoComplete="off"
      />
      <Button type="submit" variant="secondary">
        {words.find}
      </Button>
    </form>
  );
}

function useConsentColumns(): Column<StaffConsentEntry>[] {
  const { m, format } = useI18n();
  const words = m.privacy.consents;
  return [
    {
      id: "who",
      header: m.privacy.column.who,
      render: ({ email, device }) => (
        <>
          <span className="ltr block max-w-72 truncate font-medium">{email ?? words.nobody}</span>
          {device === null ? null : (
            <span className="ltr block text-sm text-muted wrap-anywhere">{device}</span>
          )}
        </>
      ),
    },
    { id: "purpose", header: words.purpose, render: ({ purpose }) => words.purposes[purpose] },
    {
      id: "answer",
      header: words.answer,
      render: ({ granted }) => (
        <StatusPill tone={granted ? "success" : "neutral"}>{granted ? words.yes : words.no}</StatusPill>
      ),
    },
    {
      id: "how",
      header: words.how,
      className: "max-md:hidden",
      render: ({ source, text, locale }) => (
        <>
          <span className="block">{words.sources[source]}</span>
          <span className="text-sm text-muted">{words.version(text, m.common.languages[locale])}</span>
        </>
      ),
    },
    {
      id: "when",
      header: m.privacy.column.when,
      className: "max-sm:hidden",
      render: ({ createdAt }) => <span className="whitespace-nowrap">{format.dateTime(createdAt)}</span>,
    },
  ];
}
