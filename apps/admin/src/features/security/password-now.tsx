import { PasswordInput } from "../../parts/password-input.tsx";

/** The password once more. */
export function PasswordNow(field: { label: string; value: string; onChange: (value: string) => void }) {
  return <PasswordInput {...field} autoComplete="current-password" dir="ltr" required />;
}
