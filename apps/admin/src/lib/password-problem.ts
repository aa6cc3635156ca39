import { Password } from "@souk/contracts";
import type { AdminMessages } from "@souk/i18n/admin";

/** What is wrong with a new password, in words; undefined: nothing. */
export function passwordProblem(password: string, { auth, security }: AdminMessages): string | undefined {
  const issues = Password.safeParse(password).error?.issues ?? [];
  if (issues.length === 0) return undefined;
  const isCommon = issues.every(({ message }) => message === "commonPassword");
  return isCommon ? auth.commonPassword : security.password.nextHelp;
}
