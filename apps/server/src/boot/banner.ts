import type { Account } from "./first-run.ts";

/** What the person who started the program wants to know, in a terminal. */
export function banner(origin: string, accounts: readonly Account[], startedInMs: number): string {
  const width = Math.max(0, ...accounts.map(({ email }) => email.length));
  const people = accounts.map(
    ({ email, password, role }) => `    ${email.padEnd(width)}   ${password}   (${role})`,
  );
  return [
    "",
    `Souk is ready (${(startedInMs / 1000).toFixed(1)} s).`,
    "",
    `  Shop    ${origin}`,
    `  Admin   ${origin}/admin`,
    ...(people.length === 0 ? [] : ["", "  Demo accounts (e-mail, password):", ...people]),
    "",
    "Stop it with Ctrl+C.",
    "",
  ].join("\n");
}
