import { Banner, Button, Checkbox, EyeIcon, EyeOffIcon, IconButton, TextField } from "@souk/ui";
import { useState } from "react";
import { Controller, useForm } from "react-hook-form";
import { signIn, type SignInResult } from "../../lib/auth.ts";
import { useI18n } from "../../lib/i18n.tsx";

interface Fields {
  email: string;
  password: string;
  rememberMe: boolean;
}

/** E-mail and password; keeps what was typed when it is refused. */
export function SignInForm({ email = "", onDone }: { email?: string; onDone: () => void }) {
  const { m } = useI18n();
  const [refusal, setRefusal] = useState<string | null>(null);
  const [shown, setShown] = useState(false);
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
      <Controller
        control={control}
        name="email"
        rules={{ validate: (value) => /.+@.+/.test(value) || m.auth.emailNeeded }}
        render={({ field, fieldState }) => (
          <TextField
            {...field}
            label={m.auth.email}
            error={fieldState.error?.message}
            type="email"
            inputMode="email"
            autoComplete="username"
            dir="ltr"
          />
        )}
      />
      <Controller
        control={control}
        name="password"
        rules={{ validate: (value) => value !== "" || m.auth.passwordNeeded }}
        render={({ field, fieldState }) => (
          <div className="relative">
            <TextField
              {...field}
              label={m.auth.password}
              error={fieldState.error?.message}
              type={shown ? "text" : "password"}
              autoComplete="current-password"
              inputClassName="pe-11"
            />
            <span className="absolute end-0.5 top-7">
              <IconButton
                size="sm"
                label={shown ? m.auth.hide : m.auth.show}
                icon={shown ? <EyeOffIcon size={18} /> : <EyeIcon size={18} />}
                onClick={() => setShown(!shown)}
              />
            </span>
          </div>
        )}
      />
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
