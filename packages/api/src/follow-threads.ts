import { can, DomainError, type Permission, type ThreadChange } from "@souk/contracts";
import type { ApiContext } from "./context.ts";
import { asTRPCError } from "./trpc.ts";

/** How soon a stream ends whose session is over while nothing happens. */
const RECHECK_MS = 30_000;

interface Looking {
  accountId: string;
  /** A customer follows their own; staff all, as long as they hold the right. */
  as: "CUSTOMER" | Permission;
  signal: AbortSignal | undefined;
}

/**
 * The changes of threads as a stream: before each of them, and from time to time, it is asked anew who looks on, and the
 * stream ends as the next call would. A refusal within a stream doesn't pass the middleware, so it is mapped here.
 */
export async function* followThreads(
  ctx: ApiContext,
  { accountId, as, signal = new AbortController().signal }: Looking,
): AsyncGenerator<ThreadChange, void> {
  try {
    yield* ctx.threads.follow({
      accountId,
      userId: as === "CUSTOMER" ? accountId : null,
      signal,
      recheckMs: RECHECK_MS,
      recheck: () => stillAllowed(ctx, accountId, as),
    });
  } catch (error) {
    throw asTRPCError(error);
  }
}

async function stillAllowed(ctx: ApiContext, accountId: string, as: Looking["as"]): Promise<void> {
  const who = await ctx.askAgain();
  if (who?.id !== accountId) throw new DomainError("SIGN_IN_REQUIRED", {});
  if (as === "CUSTOMER") return;
  if (who.secondFactorMissing) throw new DomainError("SECOND_FACTOR_REQUIRED", {});
  if (!can(who, as)) throw new DomainError("FORBIDDEN", { permission: as });
}
