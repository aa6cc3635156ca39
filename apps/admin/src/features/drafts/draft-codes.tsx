import { PromotionCodeText, type DraftView } from "@souk/contracts";
import { Button, Card, IconButton, TextField, TrashIcon } from "@souk/ui";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { ActionError } from "../../parts/action-error.tsx";
import { useDraftChange } from "./use-draft-change.ts";

/** The promotion codes that it has. */
export function DraftCodes({ draft, writes }: { draft: DraftView; writes: boolean }) {
  const { m } = useI18n();
  const [text, setText] = useState("");
  const { apply, error, isPending } = useDraftChange(draft.number, () => setText(""));
  const code = PromotionCodeText.safeParse(text);
  if (!writes && draft.cart.codes.length === 0) return null;
  return (
    <Card title={m.drafts.code}>
      <ActionError error={error} />
      <ul>
        {draft.cart.codes.map((one) => (
          <li key={one.code} className="hairline-b flex items-center justify-between gap-3 py-1.5">
            <span>
              <bdi className="font-mono text-sm">{one.code}</bdi>
              {one.problem ? <span className="block text-sm text-saffron">{m.drafts.codeIdle}</span> : null}
            </span>
            {writes ? (
              <IconButton
                size="sm"
                label={m.drafts.removeCode(one.code)}
                icon={<TrashIcon size={16} />}
                onClick={() => apply({ kind: "REMOVE_CODE", code: one.code })}
              />
            ) : null}
          </li>
        ))}
      </ul>
      {writes ? (
        <form
          className="mt-2 flex items-end gap-2"
          onSubmit={(event) => {
            event.preventDefault();
            if (code.success) apply({ kind: "CODE", code: code.data });
          }}
        >
          <TextField
            label={m.drafts.code}
            hideLabel
            value={text}
            onChange={setText}
            maxLength={40}
            dir="ltr"
            className="flex-1"
          />
          <Button type="submit" variant="secondary" disabled={!code.success} pending={isPending}>
            {m.drafts.addCode}
          </Button>
        </form>
      ) : null}
    </Card>
  );
}
