import { asDomainError, asProblem } from "@souk/contracts";
import type { Core } from "@souk/core/context";
import { checkPassword } from "@souk/core/identity/credentials";
import type { Context } from "hono";
import { refuse, refuseAs } from "./auth-answers.ts";
import type { AppEnv } from "./types.ts";

/** The password once more, before another way in is laid; the refusal of a wrong one, or null. */
export async function askPassword(
  c: Context<AppEnv>,
  core: Core,
  { userId, password }: { userId: string; password: string },
): Promise<Response | null> {
  try {
    await checkPassword(core, userId, password);
    return null;
  } catch (error) {
    const problem = asProblem(asDomainError(error));
    if (problem?.code === "TOO_MANY_REQUESTS") return refuse(c, problem.details);
    if (problem?.code === "WRONG_PASSWORD") return refuseAs(c, 400, "INVALID_PASSWORD");
    throw error;
  }
}
