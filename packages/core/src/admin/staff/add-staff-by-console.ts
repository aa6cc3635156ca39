import { type AddStaffInput, PERMISSIONS } from "@souk/contracts";
import { v7 as newId } from "uuid";
import type { z } from "zod";
import type { Core } from "../../context.ts";
import { runUniqueTx } from "../unique-violation.ts";
import { insertStaff } from "./insert-staff.ts";

/** Whoever has the machine needs no account: so the first member of staff comes to a shop. Throws EMAIL_TAKEN. */
export async function addStaffByConsole(
  { db, hashPassword }: Pick<Core, "db" | "hashPassword">,
  { password, ...person }: z.infer<typeof AddStaffInput>,
): Promise<void> {
  const id = newId();
  const { email, role } = person;
  const name = "pnpm souk staff";
  const staff = { id, email, role, name, permissions: PERMISSIONS, ip: null, userAgent: null };
  const passwordHash = await hashPassword(password);
  await runUniqueTx(db, (tx) => insertStaff(tx, { staff }, { id, passwordHash, ...person }));
}
