import type { Tx } from "@souk/core/context";
import { daysBefore, type Kit } from "./kit.ts";
import { CUSTOMERS } from "./people.ts";
import { addressOf } from "./people-rows.ts";

/** Of CUSTOMERS: who forgot the account that they had. */
const WHOSE = 6;
const DAYS = 26;

/** The same name, telephone and mailbox, but for its dot, at another provider: staff are offered to join the two. */
export async function seedSecondAccount(tx: Tx, kit: Kit): Promise<void> {
  const person = CUSTOMERS[WHOSE];
  if (!person) return;
  const { name, email, locale } = person;
  const createdAt = daysBefore(kit.now, DAYS);
  const id = kit.dice.id(createdAt);
  const mailbox = email.split("@")[0]?.replace(".", "") ?? "";
  const second = { id, name, email: `${mailbox}@mail.example`, emailVerified: true, locale, createdAt };
  await tx.user.create({ data: second, select: { id: true } });
  const address = {
    id: kit.dice.id(createdAt),
    userId: id,
    ...addressOf(person, 1),
    isDefault: true,
    createdAt,
  };
  await tx.address.create({ data: address, select: { id: true } });
}
