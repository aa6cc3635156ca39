import { announce, Button } from "@souk/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { usePastCartI18n } from "../../lib/i18n.ts";
import { shop, trpc } from "../../lib/trpc.ts";
import { ConfirmDialog } from "../../parts/confirm-dialog.tsx";

/** Before it is shipped; asks once more. */
export function CancelOrder({ access }: { access: { number: number; key?: string } }) {
  const { m } = usePastCartI18n();
  const [open, setOpen] = useState(false);
  const client = useQueryClient();
  const cancel = useMutation({
    mutationFn: () => shop.orders.cancel.mutate(access),
    onSuccess: (order) => {
      client.setQueryData(trpc.orders.get.queryKey(access), order);
      announce(m.order.cancelled);
      setOpen(false);
      void client.invalidateQueries({ queryKey: trpc.orders.mine.pathKey() });
    },
  });
  return (
    <>
      <Button variant="quiet" className="text-pomegranate!" onClick={() => setOpen(true)}>
        {m.order.cancel}
      </Button>
      <ConfirmDialog
        open={open}
        title={m.order.cancelTitle(access.number)}
        confirmLabel={m.order.cancel}
        cancelLabel={m.order.keep}
        pending={cancel.isPending}
        error={cancel.error}
        onConfirm={() => cancel.mutate()}
        onClose={() => setOpen(false)}
      >
        {m.order.cancelHelp}
      </ConfirmDialog>
    </>
  );
}
