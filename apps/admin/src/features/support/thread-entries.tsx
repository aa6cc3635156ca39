import type { StaffThreadView, SupportEntryView } from "@souk/contracts";
import { announce, Conversation, Happened, Said } from "@souk/ui";
import { useEffect, useRef } from "react";
import { useI18n } from "../../lib/i18n.tsx";

/** What was said and done, the oldest first. What comes while it is shown is read out. */
export function ThreadEntries({ thread }: { thread: StaffThreadView }) {
  const { m } = useI18n();
  const { entries, seenSeq, customer } = thread;
  useNews(entries);
  const lastOwn = entries.findLast(({ kind, by }) => kind === "MESSAGE" && by === "STAFF");
  return (
    <>
      <Conversation label={m.support.conversation}>
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} customer={customer.name} />
        ))}
      </Conversation>
      {lastOwn && lastOwn === entries.at(-1) && lastOwn.seq <= seenSeq ? (
        <p className="mt-1 text-end text-sm text-muted">{m.support.seen}</p>
      ) : null}
    </>
  );
}

function Entry({ entry, customer }: { entry: SupportEntryView; customer: string }) {
  const { m, format } = useI18n();
  const words = m.support.entry;
  const { kind, by, name, text, createdAt } = entry;
  const who = by === "CUSTOMER" ? customer : (name ?? m.orders.actors[by]);
  const time = { when: createdAt, whenText: format.dateTime(createdAt) };
  if (kind === "MESSAGE")
    return (
      <Said own={by === "STAFF"} who={who} {...time}>
        {text}
      </Said>
    );
  if (kind === "ASSIGNED")
    return <Happened {...time}>{text === "" ? words.unassigned(who) : words.ASSIGNED(who, text)}</Happened>;
  return <Happened {...time}>{words[kind](who)}</Happened>;
}

/** Says aloud that the customer wrote, once a message that came while the page was open. */
function useNews(entries: readonly SupportEntryView[]): void {
  const { m } = useI18n();
  const known = useRef<number | null>(null);
  const last = entries.at(-1);
  useEffect(() => {
    if (!last) return;
    const isNew = known.current !== null && last.seq > known.current;
    if (isNew && last.by === "CUSTOMER" && last.kind === "MESSAGE") announce(m.support.newMessage);
    known.current = last.seq;
  }, [last, m]);
}
