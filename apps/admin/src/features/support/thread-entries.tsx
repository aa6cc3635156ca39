import type { StaffThreadView, SupportEntryView, SupportFileView } from "@souk/contracts";
import { announce, Conversation, Happened, Said } from "@souk/ui";
import { SentFiles } from "@souk/ui/attachments";
import { useEffect, useRef } from "react";
import { useI18n } from "../../lib/i18n.tsx";

/** What was said and done, the oldest first. What comes while it is shown is read out. */
export function ThreadEntries({ thread }: { thread: StaffThreadView }) {
  const { m } = useI18n();
  const { entries, seenSeq } = thread;
  useNews(entries);
  const lastOwn = entries.findLast(({ kind, by }) => kind === "MESSAGE" && by === "STAFF");
  return (
    <>
      <Conversation label={m.support.conversation}>
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} thread={thread} />
        ))}
      </Conversation>
      {lastOwn && lastOwn === entries.at(-1) && lastOwn.seq <= seenSeq ? (
        <p className="mt-1 text-end text-sm text-muted">{m.support.seen}</p>
      ) : null}
    </>
  );
}

function Entry({ entry, thread }: { entry: SupportEntryView; thread: StaffThreadView }) {
  const { m, format } = useI18n();
  const words = m.support.entry;
  const { kind, by, name, text, files, createdAt } = entry;
  const who = by === "CUSTOMER" ? thread.customer.name : (name ?? m.orders.actors[by]);
  const time = { when: createdAt, whenText: format.dateTime(createdAt) };
  if (kind === "MESSAGE")
    return (
      <Said own={by === "STAFF"} who={who} {...time} below={<Files files={files} number={thread.number} />}>
        {text}
      </Said>
    );
  if (kind === "ASSIGNED")
    return <Happened {...time}>{text === "" ? words.unassigned(who) : words.ASSIGNED(who, text)}</Happened>;
  return <Happened {...time}>{words[kind](who)}</Happened>;
}

function Files({ files, number }: { files: readonly SupportFileView[]; number: number }) {
  const { m, format } = useI18n();
  const shown = files.map((file) => ({
    ...file,
    detail: format.fileSize(file.bytes),
    href: `/api/admin/support/${number}/files/${file.id}`,
  }));
  return <SentFiles files={shown} words={m.support.attach} />;
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
