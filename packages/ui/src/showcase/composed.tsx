import { useState } from "react";
import { ActionBar } from "../action-bar.tsx";
import { Button } from "../button.tsx";
import { Facts } from "../facts.tsx";
import { PlusIcon } from "../icons/action-icons.tsx";
import { Kbd } from "../kbd.tsx";
import { linkClass } from "../link-class.ts";
import { PageHeader } from "../page-header.tsx";
import { Progress } from "../progress.tsx";
import { QuantityField } from "../quantity-field.tsx";
import { SearchSuggest } from "../search-suggest.tsx";
import { Stat } from "../stat.tsx";
import { StatusPill } from "../status-pill.tsx";
import { Steps } from "../steps.tsx";
import { tabLinkClass, tabRowClass } from "../tabs.tsx";
import { Timeline } from "../timeline.tsx";
import { Row, Section } from "./section.tsx";
import type { Words } from "./words.ts";

export function Composed({ words }: { words: Words }) {
  const [quantity, setQuantity] = useState(2);
  return (
    <Section id="composed" title="Composed">
      <PageHeader
        title={`${words.order} 10482`}
        above={
          <a href="#top" className={linkClass("quiet")}>
            {words.home}
          </a>
        }
        beside={<StatusPill tone="success">{words.paid}</StatusPill>}
        actions={
          <>
            <Button variant="secondary">{words.duplicate}</Button>
            <Button start={<PlusIcon size={18} />}>{words.add}</Button>
          </>
        }
      >
        {words.standardHelp} <Kbd>/</Kbd>
      </PageHeader>
      <nav aria-label={words.status} className={tabRowClass}>
        <a href="#composed" aria-current="page" className={tabLinkClass(true)}>
          {words.paid}
        </a>
        <a href="#composed" className={tabLinkClass(false)}>
          {words.draft}
        </a>
      </nav>
      <Steps
        label={words.checkout}
        doneLabel={words.now}
        steps={[
          { id: "a", name: words.email, state: "done" },
          { id: "b", name: words.delivery, state: "current" },
          { id: "c", name: words.total, state: "ahead" },
        ]}
      />
      <div className="grid gap-8 sm:grid-cols-3">
        <Stat label={words.total} value={words.sale} change="12 %" trend="up" />
        <Stat label={words.failed} value="2.1 %" change="0.4 %" trend="up" good="down" />
        <Stat label={words.order} value="1,204" change={words.shown} />
      </div>
      <div className="grid items-start gap-8 sm:grid-cols-2">
        <Facts
          facts={[
            { key: "a", label: words.city, value: words.cities[3] },
            { key: "b", label: words.details, value: words.care },
          ]}
        />
        <Timeline
          label={words.order}
          events={[
            { id: "a", title: words.sent, time: "14:02", tone: "info", children: words.standardHelp },
            { id: "b", title: words.paid, time: "13:58", tone: "success", children: words.sale },
            { id: "c", title: words.draft, time: "13:57" },
          ]}
        />
      </div>
      <Row>
        <QuantityField
          label={words.quantity}
          value={quantity}
          onChange={setQuantity}
          max={9}
          decrementLabel={words.fewer}
          incrementLabel={words.another}
        />
        <div className="w-72">
          <Progress label={words.saving} value={412} max={1000} status="412 / 1,000" />
        </div>
      </Row>
      <Search words={words} />
      <Bar words={words} />
    </Section>
  );
}

function Search({ words }: { words: Words }) {
  const [query, setQuery] = useState("");
  const suggestions = words.cities.map((label) => ({ id: label, label, end: words.sale }));
  return (
    <SearchSuggest
      className="max-w-xl"
      label={words.search}
      placeholder={words.search}
      clearLabel={words.clear}
      value={query}
      onChange={setQuery}
      onSubmit={setQuery}
      onPick={(suggestion) => setQuery(suggestion.label)}
      groups={query === "" ? [] : [{ id: "city", title: words.city, suggestions }]}
      status={words.shown}
    />
  );
}

function Bar({ words }: { words: Words }) {
  const [open, setOpen] = useState(true);
  return (
    <ActionBar
      label={words.save}
      open={open}
      actions={
        <>
          <Button variant="quiet" onClick={() => setOpen(false)}>
            {words.cancel}
          </Button>
          <Button>{words.save}</Button>
        </>
      }
    >
      {words.problem}
    </ActionBar>
  );
}
