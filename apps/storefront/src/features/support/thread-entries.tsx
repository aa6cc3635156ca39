import type { SupportEntryView, SupportFileView, ThreadView } from "@souk/contracts";
import type { SupportMessages } from "@souk/i18n/support";
import { announce, Conversation, Happened, Said } from "@souk/ui";
import { SentFiles } from "@souk/ui/attachments";
import { useEffect, useRef } from "react";
import { usePastCartI18n } from "../../lib/i18n.ts";
import { impersonation } from "../../lib/impersonation.ts";

interface Props {
  thread: ThreadView;
  words: SupportMessages;
}

/** What was said, the oldest first. What comes while it is shown is read out. */
export function ThreadEntries({ thread, words }: Props) {
  const { entries, seenSeq } = thread;
  useNews(entries, words);
  const lastOwn = entries.findLast(({ kind, by }) => kind === "MESSAGE" && by === "CUSTOMER");
  return (
    <>
      <Conversation label={words.conversation}>
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} words={words} />
        ))}
      </Conversation>
      {lastOwn && lastOwn === entries.at(-1) && lastOwn.seq <= seenSeq ? (
        <p className="mt-1 text-end text-sm text-muted">{words.seen}</p>
      ) : null}
    </>
  );
}

function Entry({ entry, words }: { entry: SupportEntryView; words: SupportMessages }) {
  const { format } = usePastCartI18n();
  const { kind, by, name, text, files, createdAt } = entry;
  const own = by === "CUSTOMER";
  const time = { when: createdAt, whenText: format.dateTime(createdAt) };
  if (kind === "CLOSED" || kind === "REOPENED")
    return (
      <Happened {...time}>
        {words.entry[kind]} {own ? words.entry.byYou : words.entry.byUs}
      </Happened>
    );
  return (
    <Said
      own={own}
      who={own ? words.you : (name ?? words.us)}
      {...time}
      below={<Files files={files} words={words} />}
    >
      {text}
    </Said>
  );
}

/** Staff who see the shop as its customer see what they are called: they have a door of their own to them. */
function Files({ files, words }: { files: readonly SupportFileView[]; words: SupportMessages }) {
  const { format } = usePastCartI18n();
  const shown = files.map((file) => ({
    ...file,
    detail: format.fileSize(file.bytes),
    href: impersonation === null ? `/api/support/files/${file.id}` : null,
  }));
  return <SentFiles files={shown} words={words.attach} />;
}

/** Says aloud that somebody answered, once an answer that came while the page was open. */
function useNews(entries: readonly SupportEntryView[], words: SupportMessages): void {
  const known = useRef<number | null>(null);
  const last = entries.at(-1);
  useEffect(() => {
    if (!last) return;
    if (known.current !== null && last.seq > known.current && last.by === "STAFF" && last.kind === "MESSAGE")
      announce(words.newMessage(last.name ?? words.us));
    known.current = last.seq;
  }, [last, words]);
}
