import { Banner, Button, Checkbox, linkClass } from "@souk/ui";
import { SecondStep } from "@souk/ui/second-step";
import { useState } from "react";
import { Controller, useForm } from "react-hook-form";
import { giveCode, signIn } from "../../lib/auth.ts";
import { useI18n } from "../../lib/i18n.tsx";
import { useAuthText } from "../../lib/use-auth-text.ts";
import { EmailInput } from "./email-input.tsx";
import { OwnPasskey } from "../../parts/own-passkey.tsx";
import { PasswordInput } from "../../parts/password-input.tsx";

interface Fields {
  email: string;
  password: string;
  rememberMe: boolean;
}

interface Props {
  email?: string;
  /** A provider has said who it is: only the second factor is wanted. */
  startsWithCode?: boolean;
  onDone: () => void;
}

/** E-mail and password, then a code where the account asks for one; keeps what was typed when it is refused. */
export function SignInForm({ email = "", startsWithCode = false, onDone }: Props) {
  const { m } = useI18n();
  const [isSecond, setSecond] = useState(startsWithCode);
  const authText = useAuthText();
  if (!isSecond)
    return <PasswordForm email={email} onAnswer={(wanted) => (wanted ? setSecond(true) : onDone())} />;
  return (
    <SecondStep
      words={m.security.step}
      codeLabel={m.security.secondFactor.code}
      errorText={authText}
      onSubmit={async (given) => {
        await giveCode(given);
        onDone();
      }}
      onBack={() => setSecond(false)}
    />
  );
}

interface PasswordFormProps {
  email: string;
  /** Whether a second factor is wanted. */
  onAnswer: (wanted: boolean) => void;
}

function PasswordForm({ email, onAnswer }: PasswordFormProps) {
  const { m } = useI18n();
  const [refusal, setRefusal] = useState<string | null>(null);
  const { control, handleSubmit, formState } = useForm<Fields>({
    defaultValues: { email, password: "", rememberMe: false },
  });
  const authText = useAuthText();
  const submit = handleSubmit(async (fields) => {
    setRefusal(null);
    await signIn(fields).then(onAnswer, (error: unknown) => setRefusal(authText(error)));
  });
  return (
    <form noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-4">
      {refusal ? (
        <Banner tone="danger" role="alert">
          {refusal}
        </Banner>
      ) : null}
      <EmailInput control={control} name="email" withPasskeys />
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
      <OwnPasskey onDone={() => onAnswer(false)} />
    </form>
  );
}
