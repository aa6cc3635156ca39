import { Button, Card, linkClass, toast } from "@souk/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { changePassword } from "../../lib/auth.ts";
import { useI18n } from "../../lib/i18n.tsx";
import { passwordProblem } from "../../lib/password-problem.ts";
import { trpc } from "../../lib/trpc.ts";
import { useAuthText } from "../../lib/use-auth-text.ts";
import { ActionDialog } from "../../parts/action-dialog.tsx";
import { PasswordInput } from "../../parts/password-input.tsx";

/** Another password, by the one of now; who has none gets a link. */
export function OwnPassword({ hasPassword }: { hasPassword: boolean }) {
  const { m } = useI18n();
  const say = m.security.password;
  const [open, setOpen] = useState(false);
  return (
    <Card title={say.title} look="plain">
      {hasPassword ? (
        <Button variant="secondary" onClick={() => setOpen(true)}>
          {say.change}
        </Button>
      ) : (
        <p className="text-body text-muted">
          {say.none}{" "}
          <Link to="/forgot-password" className={linkClass("text")}>
            {say.choose}
          </Link>
        </p>
      )}
      {open ? <ChangePassword onClose={() => setOpen(false)} /> : null}
    </Card>
  );
}

function ChangePassword({ onClose }: { onClose: () => void }) {
  const { m } = useI18n();
  const say = m.security.password;
  const authText = useAuthText();
  const client = useQueryClient();
  const [currentPassword, setCurrent] = useState("");
  const [newPassword, setNew] = useState("");
  const [tried, setTried] = useState(false);
  const change = useMutation({
    mutationFn: changePassword,
    onSuccess: async () => {
      toast({ title: say.changed, tone: "success" });
      onClose();
      await client.invalidateQueries({ queryKey: trpc.session.pathKey() });
    },
  });
  const problem = passwordProblem(newPassword, m);
  return (
    <ActionDialog
      open
      onClose={onClose}
      title={say.change}
      submitLabel={say.save}
      pending={change.isPending}
      error={null}
      size="sm"
      onSubmit={() => {
        setTried(true);
        if (currentPassword !== "" && problem === undefined) change.mutate({ currentPassword, newPassword });
      }}
    >
      <PasswordInput
        label={say.current}
        value={currentPassword}
        onChange={setCurrent}
        error={change.error ? authText(change.error) : undefined}
        autoComplete="current-password"
        dir="ltr"
      />
      <PasswordInput
        label={say.next}
        help={say.nextHelp}
        value={newPassword}
        onChange={setNew}
        error={tried ? problem : undefined}
        autoComplete="new-password"
        dir="ltr"
      />
    </ActionDialog>
  );
}
