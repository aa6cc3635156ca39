import type { MergeGroups, MergeParty, MergeSide } from "@souk/contracts";
import { Banner, Button, Card, RadioGroup, Skeleton } from "@souk/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { MergePlanView } from "../../../lib/api-types.ts";
import { useI18n } from "../../../lib/i18n.tsx";
import { textIn } from "../../../lib/texts.ts";
import { trpc } from "../../../lib/trpc.ts";
import { QueryView } from "../../../parts/query-view.tsx";
import { AccountLabel } from "./account-label.tsx";
import { ConfirmMerge } from "./confirm-merge.tsx";
import { WhatBecomes } from "./what-becomes.tsx";

/** The two accounts: which of them stays, what goes over to it, and whose name and groups it has then. */
export function MergePlan({ id, other }: { id: string; other: string }) {
  const [keptId, setKeptId] = useState(id);
  const goneId = keptId === id ? other : id;
  const query = useQuery({
    ...trpc.customers.mergePreview.queryOptions({ keptId, goneId }),
    staleTime: 0,
    placeholderData: keepPreviousData,
  });
  return (
    <QueryView query={query} skeleton={<Skeleton className="h-96" />}>
      {(plan) => (
        <Plan plan={plan} first={id} keptId={keptId} stale={query.isPlaceholderData} onKeep={setKeptId} />
      )}
    </QueryView>
  );
}

interface Props {
  plan: MergePlanView;
  /** The account that staff came from: shown first whichever stays. */
  first: string;
  /** As chosen; `stale` until the plan says what it comes to. */
  keptId: string;
  stale: boolean;
  onKeep: (id: string) => void;
}

function Plan({ plan, first, keptId, stale, onKeep }: Props) {
  const { m } = useI18n();
  const words = m.customerMerge;
  const { kept, gone, refusal } = plan;
  const [name, setName] = useState<MergeSide>("KEPT");
  const [groups, setGroups] = useState<MergeGroups>("BOTH");
  const [asking, setAsking] = useState(false);
  const both = kept.id === first ? [kept, gone] : [gone, kept];
  return (
    <>
      <Card title={words.stays}>
        <Parties parties={both} keptId={keptId} onKeep={onKeep} />
      </Card>
      {refusal ? <Banner tone="danger">{words.refused[refusal.reason]}</Banner> : null}
      {kept.state === "UNVERIFIED" ? <Banner tone="warning">{words.unverified}</Banner> : null}
      {gone.state === "DISABLED" && kept.state !== "DISABLED" ? (
        <Banner tone="warning">{words.disabled}</Banner>
      ) : null}
      <WhatBecomes plan={plan} />
      <Choices kept={kept} gone={gone} name={name} groups={groups} onName={setName} onGroups={setGroups} />
      <div>
        <Button variant="danger" disabled={refusal !== null || stale} onClick={() => setAsking(true)}>
          {words.submit}
        </Button>
      </div>
      {asking ? (
        <ConfirmMerge kept={kept} gone={gone} choice={{ name, groups }} onClose={() => setAsking(false)} />
      ) : null}
    </>
  );
}

interface PartiesProps {
  parties: readonly MergeParty[];
  keptId: string;
  onKeep: (id: string) => void;
}

function Parties({ parties, keptId, onKeep }: PartiesProps) {
  const { m, format } = useI18n();
  const words = m.customerMerge;
  return (
    <RadioGroup
      label={words.stays}
      hideLabel
      look="cards"
      help={words.staysHelp}
      value={keptId}
      onChange={onKeep}
      options={parties.map(({ id, name, email, state, orders, createdAt }) => ({
        value: id,
        label: <AccountLabel name={name} email={email} />,
        help: [
          m.customers.states[state],
          `${words.orders}: ${format.number(orders)}`,
          m.customers.since(format.date(createdAt)),
        ].join(" · "),
      }))}
    />
  );
}

interface ChoicesProps {
  kept: MergeParty;
  gone: MergeParty;
  name: MergeSide;
  groups: MergeGroups;
  onName: (side: MergeSide) => void;
  onGroups: (groups: MergeGroups) => void;
}

/** Only what differs is asked. */
function Choices({ kept, gone, name, groups, onName, onGroups }: ChoicesProps) {
  const { m, locale, format } = useI18n();
  const words = m.customerMerge;
  const groupsOf = (party: MergeParty): string =>
    party.groups.length === 0
      ? words.noGroups
      : format.list(party.groups.map(({ name: text, code }) => textIn(text, locale) || code));
  const options = <Value extends string>(known: readonly (readonly [Value, string])[]) =>
    known.map(([value, label]) => ({ value, label: <bdi>{label}</bdi> }));
  const names = [["KEPT", kept.name] as const, ["GONE", gone.name] as const];
  const choices = [
    ["BOTH", words.bothGroups] as const,
    ["KEPT", groupsOf(kept)] as const,
    ["GONE", groupsOf(gone)] as const,
  ];
  const asksName = kept.name !== gone.name;
  const asksGroups = groupsOf(kept) !== groupsOf(gone);
  if (!asksName && !asksGroups) return null;
  return (
    <Card>
      <div className="grid gap-6 sm:grid-cols-2">
        {asksName ? (
          <RadioGroup
            label={words.nameOf}
            options={options(names)}
            value={name}
            onChange={(value) => onName(value === "GONE" ? "GONE" : "KEPT")}
          />
        ) : null}
        {asksGroups ? (
          <RadioGroup
            label={words.groupsOf}
            options={options(choices)}
            value={groups}
            onChange={(value) => onGroups(choices.find(([one]) => one === value)?.[0] ?? "BOTH")}
          />
        ) : null}
      </div>
    </Card>
  );
}
