import { AuthFailure } from "@souk/contracts/auth-failure";
import { useI18n } from "./i18n.tsx";
import { useErrorText } from "./use-words.ts";

/** Why an account endpoint refused, or any other call, in words. */
export function useAuthText(): (error: unknown) => string {
  const { m } = useI18n();
  const other = useErrorText();
  const { failed } = m.security;
  return (error) => {
    if (!(error instanceof AuthFailure)) return other(error);
    const texts = {
      ...failed,
      credentials: m.auth.wrong,
      taken: m.auth.wrong,
      password: m.security.password.nextHelp,
      tooMany: m.errors.tooMany(error.retryAfterSeconds),
      offline: m.errors.network,
      unexpected: m.errors.unexpected,
    };
    return texts[error.kind];
  };
}
