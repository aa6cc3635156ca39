import {
  type Disposition,
  DISPOSITIONS,
  RETURN_CONDITIONS,
  type ReturnCondition,
  type StaffReturnView,
} from "@souk/contracts";
import { NativeSelect, toast } from "@souk/ui";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { ActionDialog } from "../../parts/action-dialog.tsx";
import { useReturnChanged } from "./use-return-changed.ts";

interface Finding {
  lineId: string;
  condition: ReturnCondition;
  disposition: Disposition;
}

/** In what condition each item came back, and where it goes. */
export function InspectDialog({ view, onClose }: { view: StaffReturnView; onClose: () => void }) {
  const { m } = useI18n();
  const changed = useReturnChanged();
  const [findings, setFindings] = useState<Finding[]>(() =>
    view.lines.map(({ lineId }) => ({ lineId, condition: "LIKE_NEW", disposition: "RESTOCK" })),
  );
  const inspect = useMutation(
    trpc.returns.inspect.mutationOptions({
      onSuccess: (next) => {
        changed(next);
        toast({ title: m.returns.done.inspect, tone: "success" });
        onClose();
      },
    }),
  );
  const set = (lineId: string, finding: Partial<Finding>) =>
    setFindings((all) => all.map((one) => (one.lineId === lineId ? { ...one, ...finding } : one)));
  const conditions = RETURN_CONDITIONS.map((value) => ({ value, label: m.returns.conditions[value] }));
  const dispositions = DISPOSITIONS.map((value) => ({ value, label: m.returns.dispositions[value] }));
  return (
    <ActionDialog
      open
      onClose={onClose}
      title={m.returns.actions.inspect}
      text={m.returns.dialog.inspect}
      submitLabel={m.returns.actions.inspect}
      pending={inspect.isPending}
      error={inspect.error}
      onSubmit={() => inspect.mutate({ number: view.number, lines: findings })}
    >
      {view.lines.map((line) => {
        const finding = findings.find(({ lineId }) => lineId === line.lineId);
        return (
          <fieldset key={line.lineId} className="hairline-t grid gap-4 pt-4 sm:grid-cols-2">
            <legend className="mb-2 font-medium wrap-anywhere">
              {line.quantity} × {line.name}
            </legend>
            <NativeSelect
              label={m.returns.conditionOf(line.name)}
              options={conditions}
              value={finding?.condition ?? "LIKE_NEW"}
              onChange={(value) => {
                const condition = RETURN_CONDITIONS.find((known) => known === value);
                if (condition) set(line.lineId, { condition, ...(broken(condition) && writeOff) });
              }}
            />
            <NativeSelect
              label={m.returns.dispositionOf(line.name)}
              options={dispositions}
              value={finding?.disposition ?? "RESTOCK"}
              onChange={(value) => {
                const disposition = DISPOSITIONS.find((known) => known === value);
                if (disposition) set(line.lineId, { disposition });
              }}
            />
          </fieldset>
        );
      })}
    </ActionDialog>
  );
}

const writeOff = { disposition: "WRITE_OFF" } as const;

/** What nobody would buy is proposed to be written off. */
function broken(condition: ReturnCondition): boolean {
  return condition === "DAMAGED" || condition === "DEFECTIVE";
}
