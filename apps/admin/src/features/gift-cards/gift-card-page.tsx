import type { GiftCardMovementView, GiftCardView } from "@souk/contracts";
import type { AdminMessages } from "@souk/i18n/admin";
import { Button, Card, linkClass, Skeleton, Table, type Column } from "@souk/ui";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { useCan } from "../../lib/staff.tsx";
import { trpc } from "../../lib/trpc.ts";
import { Page } from "../../parts/page.tsx";
import { QueryView } from "../../parts/query-view.tsx";
import { RecordTimeline } from "../../parts/record-timeline.tsx";
import { AdjustDialog, ValidityDialog } from "./gift-card-dialogs.tsx";
import { GiftCardStatePill } from "./gift-card-state.tsx";

/** One card: what is left on it, and every movement. */
export function GiftCardPage({ id }: { id: string }) {
  const { m, format } = useI18n();
  const query = useQuery({ ...trpc.giftCards.get.queryOptions({ id }), staleTime: 0 });
  const writes = useCan("payments.write");
  const card = query.data;
  return (
    <Page
      title={card ? cardTitle(card, m) : m.giftCards.title}
      above={
        <Link to="/gift-cards" className={linkClass("quiet", "text-sm")}>
          {m.giftCards.back}
        </Link>
      }
      beside={card ? <GiftCardStatePill state={card.state} /> : null}
      below={card ? <Facts card={card} /> : null}
      actions={card && writes ? <Actions card={card} /> : null}
    >
      <QueryView query={query} skeleton={<Skeleton className="h-64" />}>
        {(loaded) => (
          <div className="flex flex-col gap-6">
            <Card>
              <p className="tnum text-2xl font-semibold">
                {format.money(loaded.balance, loaded.currency)}{" "}
                {loaded.last4 === null ? null : (
                  <span className="text-base font-normal text-muted">
                    {m.giftCards.ofInitial(format.money(loaded.initial, loaded.currency))}
                  </span>
                )}
              </p>
              <Movements card={loaded} />
            </Card>
            <RecordTimeline entity="gift-card" entityId={id} />
          </div>
        )}
      </QueryView>
    </Page>
  );
}

function cardTitle({ last4, email }: GiftCardView, m: AdminMessages): string {
  return last4 === null ? m.giftCards.credit.of(email ?? "–") : m.giftCards.one(last4);
}

function Facts({ card }: { card: GiftCardView }) {
  const { m, format } = useI18n();
  const { email, expiresAt, createdBy, createdAt, note } = card;
  const until =
    expiresAt === null ? m.giftCards.noEnd : `${m.giftCards.column.expires} ${format.date(expiresAt)}`;
  return (
    <>
      {[format.date(createdAt), createdBy, email, until].filter(Boolean).join(" · ")}
      {note ? (
        <span dir="auto" className="block wrap-anywhere">
          {note}
        </span>
      ) : null}
    </>
  );
}

function Actions({ card }: { card: GiftCardView }) {
  const { m } = useI18n();
  const [open, setOpen] = useState<"adjust" | "validity" | null>(null);
  const close = () => setOpen(null);
  return (
    <>
      <Button variant="secondary" onClick={() => setOpen("validity")}>
        {card.last4 === null ? m.giftCards.credit.edit : m.giftCards.edit}
      </Button>
      <Button onClick={() => setOpen("adjust")}>{m.giftCards.adjust}</Button>
      {open === "adjust" ? <AdjustDialog card={card} onClose={close} /> : null}
      {open === "validity" ? <ValidityDialog card={card} onClose={close} /> : null}
    </>
  );
}

function Movements({ card }: { card: GiftCardView }) {
  const { m, format } = useI18n();
  const money = (amount: number): string => format.money(amount, card.currency);
  const columns: Column<GiftCardMovementView>[] = [
    {
      id: "what",
      header: m.giftCards.what,
      render: ({ kind, orderNumber, reason, actorName }) => (
        <>
          <span className="font-medium">{m.giftCards.kinds[kind]}</span>
          {orderNumber === null ? null : (
            <>
              {" · "}
              <Link to="/orders/$number" params={{ number: orderNumber }} className={linkClass("text")}>
                {m.giftCards.order(orderNumber)}
              </Link>
            </>
          )}
          <bdi className="block text-sm text-muted">{[reason, actorName].filter(Boolean).join(" · ")}</bdi>
        </>
      ),
    },
    {
      id: "when",
      header: m.giftCards.when,
      className: "max-sm:hidden",
      render: ({ createdAt }) => <time dateTime={createdAt}>{format.dateTime(createdAt)}</time>,
    },
    {
      id: "amount",
      header: m.giftCards.amount,
      align: "end",
      className: "whitespace-nowrap",
      render: ({ amount }) => (amount < 0 ? `−${money(-amount)}` : `+${money(amount)}`),
    },
    {
      id: "balance",
      header: m.giftCards.balance,
      align: "end",
      className: "whitespace-nowrap",
      render: ({ balance }) => money(balance),
    },
  ];
  return (
    <div className="mt-4">
      <Table caption={m.giftCards.ledger} columns={columns} rows={card.movements} rowId={({ id }) => id} />
    </div>
  );
}
