import { type AccountSecurity, Password } from "@souk/contracts";
import type { SecurityMessages } from "@souk/i18n/security";
import { announce, Banner, Button, buttonClass, Card } from "@souk/ui";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { z } from "zod";
import { useChangePassword } from "../../lib/auth.ts";
import { shownProblems } from "../../lib/form/form-problems.ts";
import { useShopForm } from "../../lib/form/use-shop-form.ts";
import { useI18n } from "../../lib/i18n.ts";
import { FormTrouble } from "./auth-frame.tsx";
import { PasswordField } from "./password-field.tsx";

interface Props {
  security: AccountSecurity;
  words: SecurityMessages;
}

/** Another password, by the one of now; who has none gets a link. */
export function PasswordSection({ security: { hasPassword }, words }: Props) {
  const { locale } = useI18n();
  const say = words.password;
  const [state, setState] = useState<"closed" | "open" | "changed">("closed");
  return (
    <Card title={say.title} look="plain">
      <output className="block">
        {state === "changed" ? <Banner tone="success">{say.changed}</Banner> : null}
      </output>
      {hasPassword ? null : (
        <>
          <p className="mb-4 text-body text-muted">{say.none}</p>
          <Link
            to="/$locale/forgot-password"
            params={{ locale }}
            className={buttonClass({ variant: "secondary" })}
          >
            {say.choose}
          </Link>
        </>
      )}
      {hasPassword && state === "closed" ? (
        <Button variant="secondary" onClick={() => setState("open")}>
          {say.change}
        </Button>
      ) : null}
      {state === "open" ? (
        <ChangePassword
          words={words}
          onCancel={() => setState("closed")}
          onDone={() => {
            announce(say.changed);
            setState("changed");
          }}
        />
      ) : null}
    </Card>
  );
}

const PasswordForm = z.object({ currentPassword: z.string().min(1).max(128), newPassword: Password });

function ChangePassword(props: { words: SecurityMessages; onCancel: () => void; onDone: () => void }) {
  const { words, onCancel, onDone } = props;
  const { m } = useI18n();
  const form = useShopForm(PasswordForm, { currentPassword: "", newPassword: "" });
  const { control, formState } = form;
  const change = useChangePassword();
  const labels = { currentPassword: words.password.current, newPassword: words.password.next };
  const problems = shownProblems(formState, m, labels);
  const submit = form.handleSubmit((values) => change.mutate(values, { onSuccess: onDone }));
  return (
    <form noValidate onSubmit={(event) => void submit(event)} className="space-y-4">
      <FormTrouble
        problems={problems}
        submitCount={formState.submitCount}
        error={change.error}
        words={words}
      />
      <PasswordField control={control} name="currentPassword" kind="current" label={words.password.current} />
      <PasswordField control={control} name="newPassword" kind="new" label={words.password.next} />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" pending={change.isPending} pendingLabel={m.common.loading}>
          {words.password.save}
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          {m.common.cancel}
        </Button>
      </div>
    </form>
  );
}
