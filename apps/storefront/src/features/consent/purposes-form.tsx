import { DEVICE_PURPOSES, type DevicePurpose } from "@souk/contracts";
import type { ConsentMessages } from "@souk/i18n/consent";
import { Button, Checkbox } from "@souk/ui";
import { useState } from "react";

interface Props {
  words: ConsentMessages;
  initial: readonly DevicePurpose[];
  pending: boolean;
  onSave: (granted: readonly DevicePurpose[]) => void;
}

/** Each purpose for itself; nothing is ticked that wasn't agreed to before. */
export function PurposesForm({ words, initial, pending, onSave }: Props) {
  const [granted, setGranted] = useState(initial);
  return (
    <form
      className="mt-3 space-y-2"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(granted);
      }}
    >
      {DEVICE_PURPOSES.map((purpose) => (
        <Checkbox
          key={purpose}
          label={words.purposes[purpose].label}
          help={words.purposes[purpose].help}
          value={granted.includes(purpose)}
          onChange={(yes) =>
            setGranted(DEVICE_PURPOSES.filter((one) => (one === purpose ? yes : granted.includes(one))))
          }
        />
      ))}
      <p className="text-sm text-muted">{words.necessary}</p>
      <Button type="submit" size="sm" pending={pending}>
        {words.save}
      </Button>
    </form>
  );
}
