import { Disclosure } from "@souk/ui";
import { useState } from "react";
import { useI18n } from "../lib/i18n.tsx";
import { RecordChanges, type RecordOfLog } from "./record-changes.tsx";
import { ScrollBox } from "./scroll-box.tsx";

interface Props extends RecordOfLog {
  /** Another one: something was saved, so there is more to tell. */
  version: number | string;
}

/** A record's timeline at the foot of its panel: closed, and not asked for, until somebody wants it. */
export function RecordHistory({ version, ...record }: Props) {
  const { m } = useI18n();
  const [open, setOpen] = useState(false);
  return (
    <Disclosure title={m.editor.timeline} open={open} onOpenChange={setOpen} className="mt-4">
      {open ? (
        // The panel stays in sight beside its list, so what it holds may not grow without end.
        <ScrollBox label={m.editor.timeline} className="max-h-96 overflow-y-auto">
          <RecordChanges key={version} {...record} />
        </ScrollBox>
      ) : null}
    </Disclosure>
  );
}
