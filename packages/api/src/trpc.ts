import { asDomainError, asProblem, DomainError, type DomainProblem, type Permission } from "@souk/contracts";
import { noteAct } from "@souk/core/impersonation/note-act";
import { initTRPC, TRPCError } from "@trpc/server";
import { ZodError, z } from "zod";
import type { ApiContext } from "./context.ts";
import { domainCodes } from "./domain-codes.ts";
import { isDatabaseDown } from "./database-down.ts";

interface ProcedureMeta {
  permission?: Permission | null;
  /** A change that staff may also make who see the shop as a customer. Without it they may not. */
  impersonator?: "may";
}

const t = initTRPC
  .context<ApiContext>()
  .meta<ProcedureMeta>()
  .create({
    isDev: false,
    // Streams say that they are alive, for whatever stands between, and begin anew from time to time, so that a process
    // that was added gets its part of them.
    sse: {
      ping: { enabled: true, intervalMs: 15_000 },
      maxDurationMs: 15 * 60_000,
      client: { reconnectAfterInactivityMs: 40_000 },
    },
    errorFormatter({ shape, error }) {
      const domain = domainProblem(error.cause);
      const invalid =
        error.cause instanceof ZodError && error.code === "BAD_REQUEST" ? z.flattenError(error.cause) : null;
      // An unexpected error's message may name the database's host: it goes to the log, never to the browser.
      const message = domain ? domain.code : invalid ? "INVALID_INPUT" : error.code;
      return { ...shape, message, data: { ...shape.data, domain, invalid } };
    },
  });

// `cause` is typed as an Error; read again, its code and details belong together.
function domainProblem(cause: unknown): DomainProblem | null {
  return asProblem(asDomainError(cause));
}

/**
 * `next()` never throws: a refusal is in `result.error.cause`. The code is mapped here and not in the formatter, so
 * that logs and metrics see the same code as the client.
 */
const mapErrors = t.middleware(async ({ next }) => {
  const result = await next();
  if (result.ok) return result;
  const mapped = mappedError(result.error.cause);
  if (mapped) throw mapped;
  return result;
});

/** A refusal, or a database that can't be reached, as tRPC is to know it; null for what is unexpected. */
function mappedError(cause: unknown): TRPCError | null {
  const refusal = asDomainError(cause);
  if (refusal)
    return new TRPCError({ code: domainCodes[refusal.code], message: refusal.code, cause: refusal });
  if (!isDatabaseDown(cause)) return null;
  const unavailable = new DomainError("UNAVAILABLE", {});
  return new TRPCError({ code: "SERVICE_UNAVAILABLE", message: "UNAVAILABLE", cause: unavailable });
}

/** The same for what ends a stream, which no middleware sees. */
export const asTRPCError = (error: unknown): unknown => mappedError(error) ?? error;

/**
 * One of the staff who sees the shop as a customer sees all of it, and changes only what says that they may. Stands before
 * every guard, so that what is added later is refused until it decides.
 */
const guardImpersonation = t.middleware(async ({ ctx, type, meta, path, next }) => {
  if (!ctx.impersonating || type === "query") return next();
  if (meta?.impersonator !== "may") throw new DomainError("IMPERSONATION_REFUSED", {});
  const user = await ctx.user();
  if (!user?.impersonation) throw new DomainError("IMPERSONATION_OVER", {});
  const { staffId, staffName } = user.impersonation;
  const staff = { id: staffId, name: staffName, ip: ctx.ip, userAgent: ctx.userAgent };
  await noteAct(ctx, { staff, customerId: user.id, act: path });
  return next();
});

export const router = t.router;
export const baseProcedure = t.procedure.use(mapErrors).use(guardImpersonation);
export const createCaller = t.createCallerFactory;
