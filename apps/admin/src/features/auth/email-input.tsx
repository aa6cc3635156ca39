import { TextField } from "@souk/ui";
import { type Control, Controller, type FieldPathByValue, type FieldValues } from "react-hook-form";
import { useI18n } from "../../lib/i18n.tsx";

interface Props<T extends FieldValues> {
  control: Control<T>;
  name: FieldPathByValue<T, string>;
  /** The browser offers passkeys for it, too. */
  withPasskeys?: boolean;
}

/** The address that an account is known by. */
export function EmailInput<T extends FieldValues>({ control, name, withPasskeys = false }: Props<T>) {
  const { m } = useI18n();
  return (
    <Controller
      control={control}
      name={name}
      rules={{ validate: (value) => /.+@.+/.test(value) || m.auth.emailNeeded }}
      render={({ field, fieldState }) => (
        <TextField
          {...field}
          label={m.auth.email}
          error={fieldState.error?.message}
          type="email"
          inputMode="email"
          autoComplete={withPasskeys ? "username webauthn" : "username"}
          dir="ltr"
        />
      )}
    />
  );
}
