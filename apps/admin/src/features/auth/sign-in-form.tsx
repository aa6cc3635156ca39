import { Banner, Button, Checkbox, linkClass } from "@souk/ui";
import { useState } from "react";
import { Controller, useForm } from "react-hook-form";
import { signIn, type SignInResult } from "../../lib/auth.ts";
import { useI18n } from "../../lib/i18n.tsx";
import { EmailInput } from "./email-input.tsx";
import { PasswordInput } from "./password-input.tsx";

interface Fields {
  email: string;
  password: string;
  rememberMe: boolean;
}

/** E-mail and password; keeps what was typed when it is refused. */
export function SignInForm({ email = "", onDone }: { email?: string; onDone: () => void }) {
  const { m } = useI18n();
  const [refusal, setRefusal] = useState<string | null>(null);
  const { control, handleSubmit, formState } = useForm<Fields>({
    defaultValues: { email, password: "", rememberMe: false },
  });
  const refusalText = useRefusalText();
  const submit = handleSubmit(async (fields) => {
    setRefusal(null);
    const result = await signIn(fields);
    if (result.ok) onDone();
    else setRefusal(refusalText(result));
  });
  return (
    <form noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-4">
      {refusal ? (
        <Banner tone="danger" role="alert">
          {refusal}
        </Banner>
      ) : null}
      <EmailInput control={control} name="email" />
      <Controller
        control={control}
        name="password"
        rules={{ validate: (value) => value !== "" || m.auth.passwordNeeded }}
        render={({ field, fieldState }) => (
          <PasswordInput
            {...field}
            label={m.auth.password}
            error={fieldState.error?.message}
            autoComplete="current-password"
          />
        )}
      />
      <p className="-mt-1 text-sm">
        <a href="/admin/forgot-password" className={linkClass("text")}>
          {m.security.forgot.link}
        </a>
      </p>
      <Controller
        control={control}
        name="rememberMe"
        render={({ field }) => <Checkbox {...field} label={m.auth.remember} />}
      />
      <Button type="submit" block pending={formState.isSubmitting} pendingLabel={m.auth.pending}>
        {m.auth.submit}
      </Button>
    </form>
  );
}

function useRefusalText(): (result: Exclude<SignInResult, { ok: true }>) => string {
  const { m } = useI18n();
  const plain = { wrong: m.auth.wrong, network: m.errors.network, unexpected: m.errors.unexpected };
  return (result) => (result.reason === "tooMany" ? m.errors.tooMany(result.seconds) : plain[result.reason]);
}
