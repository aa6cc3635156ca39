import type { FoundCustomer } from "@souk/contracts";
import { FindBox, RadioGroup, Skeleton, useFinding } from "@souk/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useI18n } from "../../../lib/i18n.tsx";
import { trpc } from "../../../lib/trpc.ts";
import { QueryView } from "../../../parts/query-view.tsx";
import { AccountLabel } from "./account-label.tsx";

interface Props {
  id: string;
  other: string | undefined;
}

/** Who it may be, by phone, mailbox and name; and everybody else by a search. */
export function FindOther({ id, other }: Props) {
  const { m, format } = useI18n();
  const words = m.customerMerge;
  const navigate = useNavigate();
  const query = useQuery({ ...trpc.customers.duplicates.queryOptions({ id }), staleTime: 0 });
  const choose = (chosen: string) =>
    void navigate({
      to: "/customers/$id/merge",
      params: { id },
      search: { other: chosen },
      replace: true,
      resetScroll: false,
    });
  return (
    <div className="flex flex-col gap-5">
      <QueryView query={query} skeleton={<Skeleton className="h-24" />}>
        {(found) =>
          found.length === 0 ? (
            <p className="text-muted">{words.noSuggestion}</p>
          ) : (
            <RadioGroup
              label={words.suggested}
              look="cards"
              value={other ?? ""}
              onChange={choose}
              options={found.map(({ id: value, name, email, reasons }) => ({
                value,
                label: <AccountLabel name={name} email={email} />,
                help: format.list(reasons.map((reason) => words.reasons[reason])),
              }))}
            />
          )
        }
      </QueryView>
      <Search id={id} onChoose={choose} />
    </div>
  );
}

function Search({ id, onChoose }: { id: string; onChoose: (id: string) => void }) {
  const { m } = useI18n();
  const words = m.customerMerge;
  const finding = useFinding();
  const found = useQuery({
    ...trpc.customers.list.queryOptions({ query: finding.query, limit: 10 }),
    enabled: finding.query !== "",
    placeholderData: keepPreviousData,
  });
  const nameOf = ({ name, email, formerAddress }: FoundCustomer): string =>
    [name, email, ...(formerAddress ? [m.customers.formerAddress] : [])].join(" · ");
  return (
    <FindBox
      label={m.customers.search}
      finding={finding}
      entries={found.data?.items.filter((row) => row.id !== id)}
      option={(row) => ({ id: row.id, label: nameOf(row) })}
      onPick={(row) => onChoose(row.id)}
      hint={words.findHelp}
      nothingFound={words.findEmpty}
    />
  );
}
