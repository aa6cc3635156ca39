import { DomainError, type SavedViewView, ViewScope, type Permission } from "@souk/contracts";
import type { Prisma } from "@souk/db";
import { z } from "zod";
import type { StaffContext, Tx } from "../../context.ts";
import { demandRight } from "../demand-right.ts";

export const viewSelect = {
  id: true,
  scope: true,
  name: true,
  shared: true,
  ownerId: true,
  state: true,
  owner: { select: { name: true } },
} as const satisfies Prisma.SavedViewSelect;
type Row = Prisma.SavedViewGetPayload<{ select: typeof viewSelect }>;

const State = z.record(z.string(), z.string());
const READERS = { products: "products.read", orders: "orders.read" } as const satisfies Record<
  ViewScope,
  Permission
>;

/** FORBIDDEN for the views of a table that the person may not read. */
export function checkScope(ctx: StaffContext, scope: ViewScope): void {
  demandRight(ctx.staff, READERS[scope]);
}

export function toView({ ownerId, owner, scope, state, ...view }: Row, me: string): SavedViewView {
  return {
    ...view,
    scope: ViewScope.parse(scope),
    mine: ownerId === me,
    owner: owner.name,
    state: State.parse(state),
  };
}

/** Views of a table: one's own, then what others share, each by name. */
export async function listViews(
  ctx: StaffContext,
  { scope }: { scope: ViewScope },
): Promise<SavedViewView[]> {
  checkScope(ctx, scope);
  const me = ctx.staff.id;
  const rows = await ctx.db.savedView.findMany({
    where: { scope, OR: [{ ownerId: me }, { shared: true }] },
    select: viewSelect,
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
  return rows.map((row) => toView(row, me)).toSorted((a, b) => Number(b.mine) - Number(a.mine));
}

/** One's own view, held. NOT_FOUND for one that isn't there or is somebody else's. */
export async function lockView(tx: Tx, ctx: StaffContext, id: string): Promise<Row> {
  await tx.$executeRaw`SELECT 1 FROM "SavedView" WHERE "id" = ${id}::uuid FOR UPDATE`;
  const row = await tx.savedView.findFirst({ where: { id, ownerId: ctx.staff.id }, select: viewSelect });
  if (!row) throw new DomainError("NOT_FOUND", { entity: "view" });
  return row;
}
