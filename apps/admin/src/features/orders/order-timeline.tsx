import type { OrderEventView, StaffOrderView } from "@souk/contracts";
import { Button, Card, TextArea, toast } from "@souk/ui";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { ActionError } from "../../parts/action-error.tsx";
import { Timeline } from "../../parts/timeline.tsx";
import { useOrderChanged } from "./use-order-changed.ts";

type History = Pick<StaffOrderView, "number" | "currency" | "events" | "edits">;

/** Everything that happened, newest first, and a note to add to it. */
export function OrderTimeline({ order, writes }: { order: History; writes: boolean }) {
  const { m } = useI18n();
  const title = useEventTitle(order.currency);
  // They come counted: several of one transaction share their instant.
  const items = order.events.toReversed();
  return (
    <Card title={m.orders.timeline}>
      {writes ? <NoteForm number={order.number} /> : null}
      <Timeline
        label={m.orders.timeline}
        items={items.map((event) => ({
          id: event.id,
          title: title(event),
          who: event.actorName ?? m.orders.actors[event.actorKind],
          when: event.createdAt,
          body: <EventBody event={event} order={order} />,
        }))}
      />
    </Card>
  );
}

/** What was written to it, and of an edit what came and went. */
function EventBody({ event, order }: { event: OrderEventView; order: History }) {
  const { m, format } = useI18n();
  const edit = event.type === "EDIT" ? order.edits.find(({ number }) => number === event.edit) : undefined;
  const units = ({ name, quantity }: { name: string; quantity: number }) =>
    `${format.number(quantity)} × ${name}`;
  if (!edit && !event.note) return null;
  return (
    <>
      {edit?.added.map((one) => (
        <p key={`+${one.sku}`}>{m.orders.edit.added(units(one))}</p>
      ))}
      {edit?.removed.map((one) => (
        <p key={`-${one.sku}`}>{m.orders.edit.removed(units(one))}</p>
      ))}
      {event.note ? <p className="whitespace-pre-line">{event.note}</p> : null}
    </>
  );
}

function useEventTitle(currency: StaffOrderView["currency"]): (event: OrderEventView) => string {
  const { m, format } = useI18n();
  const words = m.orders.event;
  const amount = (event: OrderEventView) => format.money(event.amount ?? 0, currency);
  const signed = (difference: number) =>
    `${difference < 0 ? "−" : "+"}${format.money(Math.abs(difference), currency)}`;
  const titles: Record<OrderEventView["type"], (event: OrderEventView) => string> = {
    PLACED: () => words.placed,
    STATE_CHANGED: ({ fromState, toState }) =>
      fromState && toState
        ? words.moved(m.orders.states[fromState], m.orders.states[toState])
        : m.orders.states[toState ?? "PENDING"],
    PAYMENT: (event) => (event.amount === null ? words.payment : `${words.payment}: ${amount(event)}`),
    SHIPMENT: () => words.shipment,
    DELIVERY: () => words.delivery,
    RETURN: () => words.return,
    REFUND: (event) => words.refund(amount(event)),
    NOTE: () => words.note,
    EDIT: ({ amount: difference }) => words.edit(signed(difference ?? 0)),
    REVIEW: ({ review }) => m.review.event[review ?? "NONE"],
  };
  return (event) => titles[event.type](event);
}

function NoteForm({ number }: { number: number }) {
  const { m } = useI18n();
  const [note, setNote] = useState("");
  const changed = useOrderChanged();
  const add = useMutation(
    trpc.orders.addNote.mutationOptions({
      onSuccess: (order) => {
        changed(order);
        setNote("");
        toast({ title: m.orders.noteAdded, tone: "success" });
      },
    }),
  );
  return (
    <form
      className="no-print mb-6 flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (note.trim() !== "" && !add.isPending) add.mutate({ number, note });
      }}
    >
      <ActionError error={add.error} />
      <TextArea
        label={m.orders.noteLabel}
        help={m.orders.noteHelp}
        rows={2}
        maxLength={2000}
        value={note}
        onChange={setNote}
      />
      <Button
        type="submit"
        variant="secondary"
        className="self-start"
        disabled={note.trim() === ""}
        pending={add.isPending}
        pendingLabel={m.common.working}
      >
        {m.orders.addNote}
      </Button>
    </form>
  );
}
