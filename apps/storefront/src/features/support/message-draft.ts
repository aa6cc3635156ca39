import { useState } from "react";
import { keep, readKept } from "../../lib/kept.ts";

const PREFIX = "souk.message.";

/** What somebody writes and hasn't sent, and the key under which it is sent. */
export interface MessageDraft {
  subject: string;
  text: string;
  key: string;
  /** It was sent, and nobody knows whether it arrived: as long as it stays the same, it may be sent again. */
  tried: boolean;
}

const empty = (): MessageDraft => ({ subject: "", text: "", key: crypto.randomUUID(), tried: false });

function isDraft(kept: unknown): kept is MessageDraft {
  const fields = typeof kept === "object" && kept !== null ? new Map(Object.entries(kept)) : new Map();
  const isText = ["subject", "text", "key"].every((name) => typeof fields.get(name) === "string");
  return isText && typeof fields.get("tried") === "boolean";
}

/** A draft that outlives a reload, a closed window and an error: of one account, for one thread. */
export function useMessageDraft(name: string) {
  const [draft, setDraft] = useState(
    () => readKept(localStorage, PREFIX + name, (kept) => (isDraft(kept) ? kept : null)) ?? empty(),
  );
  const take = (next: MessageDraft): void => {
    keep(localStorage, PREFIX + name, next.text === "" && next.subject === "" ? null : next);
    setDraft(next);
  };
  return {
    draft,
    /** Another text is another message. */
    edit: (part: Partial<Pick<MessageDraft, "subject" | "text">>): void =>
      take({ ...draft, ...part, ...(draft.tried && { key: crypto.randomUUID(), tried: false }) }),
    tries: (): void => take({ ...draft, tried: true }),
    done: (): void => take(empty()),
  };
}
