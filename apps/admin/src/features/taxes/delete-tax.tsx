import { Button } from "@souk/ui";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { ActionDialog } from "../../parts/action-dialog.tsx";

interface Props {
  name: string;
  label: string;
  text: string;
  pending: boolean;
  error: unknown;
  onOpen: () => void;
  onDelete: () => void;
}

/** Asks before a zone or a class goes; a refusal says by what it is used. */
export function DeleteTax({ name, label, text, pending, error, onOpen, onDelete }: Props) {
  const { m } = useI18n();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button
        variant="quiet"
        className="-ms-4 mt-4 text-pomegranate"
        onClick={() => {
          onOpen();
          setAsking(true);
        }}
      >
        {label}
      </Button>
      {asking ? (
        <ActionDialog
          open
          onClose={() => setAsking(false)}
          title={m.taxes.deleteTitle(name)}
          text={text}
          submitLabel={label}
          danger
          pending={pending}
          error={error}
          onSubmit={onDelete}
        />
      ) : null}
    </>
  );
}
