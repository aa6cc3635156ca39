import { Button, TextArea } from "@souk/ui";
import { useState } from "react";
import { ActionError } from "./action-error.tsx";

interface Props {
  words: { note: string; noteHelp: string; addNote: string };
  pending: boolean;
  error: unknown;
  /** `clear` empties the field once the note is kept. */
  onAdd: (text: string, clear: () => void) => void;
  className: string;
}

/** What staff say among themselves: an empty note isn't sent. */
export function NoteForm({ words, pending, error, onAdd, className }: Props) {
  const [text, setText] = useState("");
  return (
    <form
      className={`${className} flex flex-col items-start gap-3`}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== "" && !pending) onAdd(text, () => setText(""));
      }}
    >
      <ActionError error={error} />
      <TextArea
        label={words.note}
        help={words.noteHelp}
        rows={2}
        maxLength={2000}
        value={text}
        onChange={setText}
        className="w-full"
      />
      <Button type="submit" variant="secondary" pending={pending}>
        {words.addNote}
      </Button>
    </form>
  );
}
