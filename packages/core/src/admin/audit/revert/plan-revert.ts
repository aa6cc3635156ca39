import { isDeepStrictEqual } from "node:util";
import { type AuditEntry, DomainError, type RevertPlan } from "@souk/contracts";
import { flatten } from "../changed-fields.ts";
import type { Held } from "./held.ts";

type Change = Pick<AuditEntry, "before" | "after">;

/**
 * What taking a change back would do to a record as it is now. A field that is neither what the change made of it nor what
 * it was before was changed by somebody since: then nothing is taken back. NOT_REVERTIBLE for a change of fields of which
 * the log doesn't keep all that is needed.
 */
export function planRevert(change: Change, { snapshot, kept }: Pick<Held, "snapshot" | "kept">): RevertPlan {
  const paths = Object.keys({ ...change.before, ...change.after });
  refuseUnkept(paths, kept);
  const now = flatten(snapshot);
  const plan: RevertPlan = { state: "DONE", before: {}, after: {}, conflicts: { made: {}, is: {} } };
  for (const path of paths) {
    const [was, made, is] = [
      change.before?.[path] ?? null,
      change.after?.[path] ?? null,
      now.get(path) ?? null,
    ];
    // The database keeps the fields of what is in a list in an order of its own.
    if (isDeepStrictEqual(is, was)) continue;
    if (!isDeepStrictEqual(is, made)) {
      plan.conflicts.made[path] = made;
      plan.conflicts.is[path] = is;
    }
    plan.before[path] = is;
    plan.after[path] = was;
  }
  if (Object.keys(plan.conflicts.is).length > 0) return { ...plan, state: "CONFLICT" };
  return { ...plan, state: Object.keys(plan.after).length > 0 ? "POSSIBLE" : "DONE" };
}

function refuseUnkept(paths: readonly string[], kept: readonly string[] | undefined): void {
  const fields = kept === undefined ? [] : paths.filter((path) => !kept.includes(path.split(".")[0] ?? ""));
  if (fields.length > 0) throw new DomainError("NOT_REVERTIBLE", { reason: "NOT_KEPT", fields });
}
