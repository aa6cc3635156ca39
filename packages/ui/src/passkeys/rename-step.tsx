import { useState } from "react";
import { Button } from "../button.tsx";
import { Actions, Refusal } from "../second-factor/password-step.tsx";
import type { AppParts } from "../second-factor/words.ts";
import { useTask } from "../second-factor/use-task.ts";
import { TextField } from "../text-field.tsx";
import type { PasskeyWords } from "./words.ts";

interface Props extends Pick<AppParts, "cancel" | "errorText"> {
  words: PasskeyWords;
  name: string;
  onSubmit: (name: string) => Promise<void>;
  onCancel: () => void;
}

/** Another name for a passkey; an empty one isn't sent. */
export function RenameStep({ words, name, cancel, errorText, onSubmit, onCancel }: Props) {
  const [next, setNext] = useState(name);
  const { pending, error, run } = useTask();
  return (
    <form
      noValidate
      className="space-y-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (next.trim() !== "") run(() => onSubmit(next));
      }}
    >
      <Refusal error={error} errorText={errorText} />
      <TextField
        label={words.name}
        value={next}
        onChange={setNext}
        maxLength={60}
        autoComplete="off"
        required
      />
      <Actions onCancel={onCancel} cancel={cancel}>
        <Button type="submit" pending={pending}>
          {words.save}
        </Button>
      </Actions>
    </form>
  );
}
