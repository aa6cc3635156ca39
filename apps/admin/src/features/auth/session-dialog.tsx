import { Dialog } from "@souk/ui";
import { useI18n } from "../../lib/i18n.tsx";
import { queryClient } from "../../lib/trpc.ts";
import { SignInForm } from "./sign-in-form.tsx";

/** Over the page when the session ended: what was typed beneath stays. */
export function SessionDialog({ open, email }: { open: boolean; email: string }) {
  const { m } = useI18n();
  return (
    <Dialog
      open={open}
      onOpenChange={() => undefined}
      title={m.auth.endedTitle}
      dismissable={false}
      size="sm"
    >
      <p className="mb-4 text-muted">{m.auth.ended}</p>
      <SignInForm email={email} onDone={() => void queryClient.invalidateQueries()} />
    </Dialog>
  );
}
