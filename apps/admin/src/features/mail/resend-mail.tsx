import type { MailView } from "@souk/contracts";
import { Button, RefreshIcon, toast } from "@souk/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { ActionDialog } from "../../parts/action-dialog.tsx";

export function ResendMail({ mail: { id, recipient } }: { mail: MailView }) {
  const { m } = useI18n();
  const client = useQueryClient();
  const [open, setOpen] = useState(false);
  const resend = useMutation(
    trpc.mail.resend.mutationOptions({
      onSuccess: (view) => {
        client.setQueryData(trpc.mail.get.queryKey({ id }), view);
        void client.invalidateQueries({ queryKey: trpc.mail.list.pathKey() });
        toast({ title: m.mail.resent, tone: "success" });
        setOpen(false);
      },
    }),
  );
  return (
    <>
      <Button variant="secondary" start={<RefreshIcon size={18} />} onClick={() => setOpen(true)}>
        {m.mail.resend}
      </Button>
      <ActionDialog
        open={open}
        onClose={() => setOpen(false)}
        title={m.mail.resendTitle}
        text={m.mail.resendText}
        submitLabel={m.mail.resend}
        pending={resend.isPending}
        error={resend.error}
        onSubmit={() => resend.mutate({ id })}
      >
        <bdi className="ltr font-medium">{recipient}</bdi>
      </ActionDialog>
    </>
  );
}
