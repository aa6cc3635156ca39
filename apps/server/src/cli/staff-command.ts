import { randomBytes } from "node:crypto";
import { hashPassword } from "@souk/auth";
import { AddStaffInput, asDomainError } from "@souk/contracts";
import { addStaffByConsole } from "@souk/core/admin/staff/add-staff-by-console";
import type { Env } from "../boot/env-schema.ts";
import { type Command, UsageError } from "./usage.ts";
import { type Shop, withShop } from "./with-shop.ts";

type StaffCommand = Extract<Command, { name: "staff" }>;

/** Adds somebody who may enter the back office, and tells the password that was made; gives the exit code. */
export async function staffCommand(env: Env, say: Shop["say"], command: StaffCommand): Promise<number> {
  const password = randomBytes(12).toString("base64url");
  const person = AddStaffInput.safeParse({ ...command, name: command.person, password });
  if (!person.success) {
    const wrong = new Set(person.error.issues.map(({ path }) => String(path[0])));
    throw new UsageError(`"staff" doesn't take that ${[...wrong].join(", ")}.`);
  }
  const { email, role } = person.data;
  return withShop(env, say, async ({ db }) => {
    try {
      await addStaffByConsole({ db, hashPassword }, person.data);
    } catch (error) {
      if (asDomainError(error)?.code !== "EMAIL_TAKEN") throw error;
      say(`Somebody has the address ${email} already.`);
      return 1;
    }
    say(`${email}  ${password}  (${role})`);
    say("Sign in with it at /admin.");
    return 0;
  });
}
