import { type AttributeView, DomainError } from "@souk/contracts";
import { type Attribute, columns } from "@souk/db";
import type { StaffContext } from "../../context.ts";
import { changeAttributes } from "./change-attributes.ts";

const a = columns<Attribute>("a");

/**
 * Puts all live attributes into this order. The one that moved farthest is the one that the log names. NOT_FOUND for an
 * attribute that isn't there; one that was added meanwhile and isn't named comes last.
 */
export async function orderAttributes(
  ctx: StaffContext,
  { ids }: { ids: string[] },
): Promise<AttributeView[]> {
  return changeAttributes(ctx, async (tx, list) => {
    const before = list.filter((one) => !one.deleted).map((one) => one.id);
    const known = new Set(before);
    if (ids.some((id) => !known.has(id))) throw new DomainError("NOT_FOUND", { entity: "attribute" });
    const named = new Set(ids);
    const after = [...named, ...before.filter((id) => !named.has(id))];
    await tx.$executeRaw`
      UPDATE "Attribute" a SET "position" = fresh.place - 1
        FROM unnest(${after}::uuid[]) WITH ORDINALITY AS fresh(id, place)
       WHERE ${a.id} = fresh.id AND ${a.position} <> fresh.place - 1`;
    const moved = farthest(before, after);
    return moved === undefined ? null : { action: "attribute.order", id: moved };
  });
}

function farthest(before: readonly string[], after: readonly string[]): string | undefined {
  const steps = after.map((id, at) => ({ id, by: Math.abs(before.indexOf(id) - at) }));
  const [first] = steps.toSorted((one, other) => other.by - one.by);
  return first && first.by > 0 ? first.id : undefined;
}
