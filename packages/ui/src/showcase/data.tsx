import { useState } from "react";
import { announce } from "../announcer.tsx";
import { Pagination } from "../pagination.tsx";
import { ReorderList } from "../reorder-list.tsx";
import { StatusPill, type Tone } from "../status-pill.tsx";
import type { Sort } from "../table-sort.tsx";
import { Table } from "../table.tsx";
import { Tabs } from "../tabs.tsx";
import { linkClass } from "../link-class.ts";
import { Section } from "./section.tsx";
import type { Words } from "./words.ts";

interface Order {
  id: string;
  customer: string;
  tone: Tone;
  word: string;
  total: string;
}

function ordersOf(words: Words): Order[] {
  return [
    { id: "10482", customer: "Fatima Zahra Bennani", tone: "success", word: words.paid, total: words.sale },
    { id: "10481", customer: "يوسف العلوي", tone: "progress", word: words.pending, total: words.fee },
    {
      id: "10480",
      customer: "Jean-Baptiste de la Fontaine",
      tone: "danger",
      word: words.failed,
      total: words.old,
    },
    { id: "10479", customer: "Salma", tone: "info", word: words.sent, total: words.sale },
    { id: "10478", customer: "Omar", tone: "neutral", word: words.draft, total: words.fee },
  ];
}

export function Data({ words }: { words: Words }) {
  const [sort, setSort] = useState<Sort>({ column: "id", direction: "desc" });
  const [selected, setSelected] = useState<Set<string>>(new Set(["10481"]));
  const table = (
    <>
      <Table
        caption={words.order}
        rows={ordersOf(words)}
        rowId={(order) => order.id}
        sort={sort}
        onSort={setSort}
        selection={{
          selected,
          onChange: setSelected,
          selectAllLabel: words.order,
          rowLabel: (id) => `${words.order} ${id}`,
        }}
        columns={[
          {
            id: "id",
            header: words.order,
            sortable: true,
            render: (order) => (
              <a href="#data" className={linkClass("plain", "ltr font-medium")}>
                #{order.id}
              </a>
            ),
          },
          { id: "customer", header: words.customer, sortable: true, render: (order) => order.customer },
          {
            id: "status",
            header: words.status,
            render: (order) => <StatusPill tone={order.tone}>{order.word}</StatusPill>,
          },
          { id: "total", header: words.total, align: "end", sortable: true, render: (order) => order.total },
        ]}
      />
      <Pagination
        label={words.order}
        previousLabel={words.previous}
        nextLabel={words.next}
        onNext={() => {}}
        status="1–5 / 1,204"
      />
    </>
  );
  return (
    <Section id="data" title="Data">
      <Tabs
        label={words.order}
        tabs={[
          { id: "all", label: words.order, count: "1,204", panel: table },
          { id: "draft", label: words.draft, panel: <p className="text-muted">{words.empty}</p> },
          { id: "pictures", label: words.front, count: 3, panel: <Pictures words={words} /> },
        ]}
      />
      <Pictures words={words} />
    </Section>
  );
}

function Pictures({ words }: { words: Words }) {
  const [items, setItems] = useState([
    { id: "a", name: words.front },
    { id: "b", name: words.detail },
    { id: "c", name: words.box },
  ]);
  return (
    <ReorderList
      label={words.front}
      className="max-w-md"
      items={items}
      onReorder={setItems}
      upLabel={(name) => `${name} ↑`}
      downLabel={(name) => `${name} ↓`}
      onMoved={(item, position) => announce(`${item.name}: ${position}`)}
    >
      {(item) => (
        <span className="flex items-center gap-3">
          <span className="size-10 rounded-md bg-dune" />
          {item.name}
        </span>
      )}
    </ReorderList>
  );
}
