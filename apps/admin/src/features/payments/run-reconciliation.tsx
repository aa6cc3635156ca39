import { Button, RefreshIcon, toast } from "@souk/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useI18n } from "../../lib/i18n.tsx";
import { errorText } from "../../lib/error-text.ts";
import { trpc } from "../../lib/trpc.ts";

export function RunReconciliation() {
  const i18n = useI18n();
  const client = useQueryClient();
  const run = useMutation(
    trpc.payments.reconcile.mutationOptions({
      onSuccess: () => {
        void client.invalidateQueries({ queryKey: trpc.payments.reports.pathKey() });
        toast({ title: i18n.m.payments.begun, tone: "success" });
      },
      onError: (error) => toast({ title: errorText(error, i18n), tone: "danger" }),
    }),
  );
  return (
    <Button start={<RefreshIcon size={18} />} pending={run.isPending} onClick={() => run.mutate()}>
      {i18n.m.payments.run}
    </Button>
  );
}
