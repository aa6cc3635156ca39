import { DomainError, type VehicleLevel } from "@souk/contracts";
import { v7 as newId } from "uuid";
import type { StaffContext, Tx } from "../../context.ts";
import { runTx } from "../../transaction.ts";
import { audit } from "../audit/audit.ts";
import { isUniqueViolation } from "../unique-violation.ts";
import { LONG_MS, productsFitting, refreshFitted } from "./refresh-fitted.ts";

export interface VehicleSaving {
  level: VehicleLevel;
  /** Left out: a new one. */
  id: string | undefined;
  name: string;
  /** What is logged of it; null where there is none. */
  read: (tx: Tx, id: string) => Promise<object | null>;
  write: (tx: Tx, id: string, isNew: boolean) => Promise<unknown>;
}

/**
 * Adds a make, a model or a type, or saves it as edited, logs it, and brings the search of what fits it up to date.
 * NOT_FOUND, NAME_TAKEN where its make or model has another of that name (for a type: with that engine and first year).
 */
export async function saveVehicle(ctx: StaffContext, saving: VehicleSaving): Promise<{ id: string }> {
  const { level, name, read, write } = saving;
  const id = saving.id ?? newId();
  const work = async (tx: Tx): Promise<void> => {
    const before = saving.id === undefined ? null : await read(tx, id);
    if (saving.id !== undefined && before === null) throw new DomainError("NOT_FOUND", { entity: "vehicle" });
    await write(tx, id, before === null);
    const after = await read(tx, id);
    const action = before === null ? "vehicle.create" : "vehicle.update";
    await audit(tx, ctx, { action, entity: "vehicle", entityId: id, before, after });
    await refreshFitted(tx, before === null ? [] : await productsFitting(tx, { level, id }));
  };
  try {
    await runTx(ctx.db, work, { timeout: LONG_MS });
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    throw new DomainError("NAME_TAKEN", { field: "name", value: name });
  }
  return { id };
}
