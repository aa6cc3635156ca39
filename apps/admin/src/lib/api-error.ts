import type { AdminRouter } from "@souk/api";
import type { DomainProblem } from "@souk/contracts";
import { TRPCClientError } from "@trpc/client";

// `instanceof` can't carry the router's type, and only our own client throws this class.
function isApiError(error: unknown): error is TRPCClientError<AdminRouter> {
  return error instanceof TRPCClientError;
}

/** The business rule that refused, if one did. */
export function problemOf(error: unknown): DomainProblem | null {
  return isApiError(error) ? (error.data?.domain ?? null) : null;
}

/** The server's messages by field, where an input was refused by its schema. */
export function invalidOf(error: unknown): Record<string, string[] | undefined> | null {
  return isApiError(error) ? (error.data?.invalid?.fieldErrors ?? null) : null;
}

/** No answer came at all. */
export function isOffline(error: unknown): boolean {
  return isApiError(error) && !error.data;
}

/** A refusal stays a refusal; what may pass is asked again twice. */
export function shouldRetry(failures: number, error: unknown): boolean {
  const status = isApiError(error) ? (error.data?.httpStatus ?? 503) : 500;
  return failures < 2 && status >= 500;
}
