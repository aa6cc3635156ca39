import type { StocktakeDetail } from "@souk/contracts";
import { Button, Checkbox, toast } from "@souk/ui";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { ActionDialog } from "../../parts/action-dialog.tsx";
import { useStocktakeChanged } from "./use-stocktake-changed.ts";

/** Bringing the ledger up to the count, or giving it up. */
export function StocktakeActions({ stocktake }: { stocktake: StocktakeDetail }) {
  const { m } = useI18n();
  const [asked, setAsked] = useState<"apply" | "cancel" | null>(null);
  const changed = useStocktakeChanged();
  const close = () => setAsked(null);
  const cancel = useMutation(
    trpc.stocktakes.cancel.mutationOptions({
      onSuccess: (next) => {
        changed(next);
        toast({ title: m.stocktakes.cancelled, tone: "success" });
        close();
      },
    }),
  );
  const { state, number } = stocktake;
  if (state !== "OPEN" && state !== "COUNTED") return null;
  return (
    <>
      <Button variant="quiet" onClick={() => setAsked("cancel")}>
        {m.stocktakes.cancel}
      </Button>
      {state === "COUNTED" ? <Button onClick={() => setAsked("apply")}>{m.stocktakes.apply}</Button> : null}
      {asked === "apply" ? <ApplyDialog stocktake={stocktake} onClose={close} /> : null}
      <ActionDialog
        open={asked === "cancel"}
        onClose={close}
        title={m.stocktakes.cancelTitle}
        text={m.stocktakes.cancelText}
        submitLabel={m.stocktakes.cancel}
        cancelLabel={m.stocktakes.keep}
        danger
        pending={cancel.isPending}
        error={cancel.error}
        onSubmit={() => cancel.mutate({ number })}
      />
    </>
  );
}

function ApplyDialog({ stocktake, onClose }: { stocktake: StocktakeDetail; onClose: () => void }) {
  const { m } = useI18n();
  const changed = useStocktakeChanged();
  const { number, version, refused, differing, counted } = stocktake;
  const [leaveOutWrong, setLeaveOut] = useState(false);
  const apply = useMutation(
    trpc.stocktakes.settle.mutationOptions({
      onSuccess: (next) => {
        changed(next);
        toast({ title: m.stocktakes.applied, tone: "success" });
        onClose();
      },
    }),
  );
  return (
    <ActionDialog
      open
      onClose={onClose}
      title={m.stocktakes.applyTitle}
      text={`${m.stocktakes.summary(differing, counted)}. ${m.stocktakes.applyText}`}
      submitLabel={m.stocktakes.apply}
      pending={apply.isPending}
      error={apply.error}
      disabled={refused > 0 && !leaveOutWrong}
      onSubmit={() => apply.mutate({ number, version, leaveOutWrong })}
    >
      {refused > 0 ? (
        <Checkbox
          label={`${m.stocktakes.leaveOut} (${m.stocktakes.problems(refused)})`}
          value={leaveOutWrong}
          onChange={setLeaveOut}
        />
      ) : null}
    </ActionDialog>
  );
}
