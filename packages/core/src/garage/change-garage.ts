import type { GarageView } from "@souk/contracts";
import { columns, type User } from "@souk/db";
import type { CustomerContext, Tx } from "../context.ts";
import { runTx } from "../transaction.ts";
import { garageView } from "./garage-view.ts";

const u = columns<User>("u");

/** Runs a change of the customer's garage with nobody else at it, and gives the garage after it. */
export async function changeGarage(
  ctx: CustomerContext,
  work: (tx: Tx, userId: string) => Promise<void>,
): Promise<GarageView> {
  const userId = ctx.customer.id;
  return runTx(ctx.db, async (tx) => {
    await tx.$queryRaw`SELECT 1 AS locked FROM "User" u WHERE ${u.id} = ${userId}::uuid FOR NO KEY UPDATE`;
    await work(tx, userId);
    return garageView(tx, userId);
  });
}

/** Makes one vehicle of the garage the chosen one, or none of them. */
export async function chooseIn(tx: Tx, userId: string, typeId: string | null): Promise<void> {
  await tx.garageVehicle.updateMany({ where: { userId, chosen: true }, data: { chosen: false } });
  if (typeId !== null)
    await tx.garageVehicle.updateMany({ where: { userId, typeId }, data: { chosen: true } });
}
