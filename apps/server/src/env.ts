import { exitCodes } from "./boot/exit-codes.ts";
import { type Env, parseEnv } from "./boot/env-schema.ts";

export type { Env } from "./boot/env-schema.ts";

/** The one place that reads process.env. A wrong variable ends the program, with all wrong ones told at once. */
function readEnv(): Env {
  const parsed = parseEnv(process.env);
  if (parsed.ok) return parsed.env;
  const lines = parsed.problems.map((problem) => `  - ${problem}`).join("\n");
  process.stderr.write(
    `Souk cannot start, its configuration is wrong:\n${lines}\n(docs/configuration.md explains each.)\n`,
  );
  return process.exit(exitCodes.configuration.code);
}

export const env: Env = readEnv();
