import { useState } from "react";

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

function read(name: string): MessageDraft {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(PREFIX + name) ?? "null");
    return isDraft(kept) ? kept : empty();
  } catch {
    return empty();
  }
}

function isDraft(kept: unknown): kept is MessageDraft {
  const fields = typeof kept === "object" && kept !== null ? new Map(Object.entries(kept)) : new Map();
  const isText = ["subject", "text", "key"].every((name) => typeof fields.get(name) === "string");
  return isText && typeof fields.get("tried") === "boolean";
}

function write(name: string, draft: MessageDraft): void {
  try {
    if (draft.text === "" && draft.subject === "") localStorage.removeItem(PREFIX + name);
    else localStorage.setItem(PREFIX + name, JSON.stringify(draft));
  } catch {
    // Without storage a reload costs the text; sending it works all the same.
  }
}

/** A draft that outlives a reload, a closed window and an error: of one account, for one thread. */
export function useMessageDraft(name: string) {
  const [draft, setDraft] = useState(() => read(name));
  const keep = (next: MessageDraft): void => {
    write(name, next);
    setDraft(next);
  };
  return {
    draft,
    /** Another text is another message. */
    edit: (part: Partial<Pick<MessageDraft, "subject" | "text">>): void =>
      keep({ ...draft, ...part, ...(draft.tried && { key: crypto.randomUUID(), tried: false }) }),
    tries: (): void => keep({ ...draft, tried: true }),
    done: (): void => keep(empty()),
  };
}
