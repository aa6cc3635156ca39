import { EyeIcon, EyeOffIcon } from "@souk/ui";
import { useState } from "react";
import type { Control, FieldPath, FieldValues } from "react-hook-form";
import { usePastCartI18n } from "../../lib/i18n.ts";
import { FormTextField } from "../../parts/form-text-field.tsx";

interface Props<T extends FieldValues, Out> {
  control: Control<T, unknown, Out>;
  name: FieldPath<T>;
  /** "new" helps a password manager to make one up. */
  kind: "current" | "new";
  /** Where "Password" alone would leave open which. */
  label?: string | undefined;
}

/** Paste and password managers work; it can be looked at. */
export function PasswordField<T extends FieldValues, Out>({ control, name, kind, label }: Props<T, Out>) {
  const { m } = usePastCartI18n();
  const [shown, setShown] = useState(false);
  return (
    <div className="relative">
      <FormTextField
        control={control}
        name={name}
        type={shown ? "text" : "password"}
        label={label ?? (kind === "new" ? m.account.newPassword : m.account.password)}
        help={kind === "new" ? m.account.passwordHelp : undefined}
        autoComplete={`${kind}-password`}
        autoCapitalize="none"
        spellCheck={false}
        dir="ltr"
        inputClassName="pe-12 rtl:text-end"
        required
      />
      <button
        type="button"
        aria-pressed={shown}
        aria-label={shown ? m.account.hidePassword : m.account.showPassword}
        onClick={() => setShown(!shown)}
        className="absolute end-1 top-[calc(1.5*var(--text-sm)+0.375rem)] grid size-11 place-items-center rounded-md text-muted hover:text-ink"
      >
        {shown ? <EyeOffIcon /> : <EyeIcon />}
      </button>
    </div>
  );
}
