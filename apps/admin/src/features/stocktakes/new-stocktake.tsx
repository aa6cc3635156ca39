import { TextField, toast } from "@souk/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { ActionDialog } from "../../parts/action-dialog.tsx";
import { PlaceSelect } from "../../parts/place-select.tsx";

/** Where is counted; then the sheet is there. */
export function NewStocktake({ onClose }: { onClose: () => void }) {
  const { m } = useI18n();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [locationId, setLocationId] = useState("");
  const [note, setNote] = useState("");
  const [tried, setTried] = useState(false);
  const open = useMutation(
    trpc.stocktakes.open.mutationOptions({
      onSuccess: ({ number }) => {
        void client.invalidateQueries({ queryKey: trpc.stocktakes.list.pathKey() });
        toast({ title: m.stocktakes.opened, tone: "success" });
        void navigate({ to: "/stocktakes/$number", params: { number } });
      },
    }),
  );
  return (
    <ActionDialog
      open
      onClose={onClose}
      title={m.stocktakes.add}
      text={m.stocktakes.addText}
      submitLabel={m.stocktakes.add}
      pending={open.isPending}
      error={open.error}
      onSubmit={() => {
        setTried(true);
        if (locationId !== "") open.mutate({ locationId, note });
      }}
    >
      <PlaceSelect
        label={m.stocktakes.column.place}
        value={locationId}
        onChange={setLocationId}
        error={tried && locationId === "" ? m.stocktakes.noPlace : undefined}
      />
      <TextField
        label={m.stocktakes.note}
        optionalLabel={m.common.optional}
        value={note}
        onChange={setNote}
        maxLength={500}
      />
    </ActionDialog>
  );
}
