import { TextField } from "@souk/ui";

/** The password once more. */
export function PasswordNow(field: { label: string; value: string; onChange: (value: string) => void }) {
  return <TextField {...field} type="password" autoComplete="current-password" dir="ltr" required />;
}
