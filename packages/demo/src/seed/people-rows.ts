import type { AddressView, Role } from "@souk/contracts";
import { hashPassword } from "@souk/auth";
import { daysBefore, type Kit } from "./kit.ts";
import { CUSTOMERS, DEMO_PASSWORD, type Person, STAFF } from "./people.ts";
import type { Rows } from "./rows.ts";

export interface Account {
  email: string;
  password: string;
  role: Role;
}

export const ACCOUNTS: readonly Account[] = [
  ...STAFF.map(({ email, role }) => ({ email, password: DEMO_PASSWORD, role })),
  ...CUSTOMERS.map(({ email }) => ({ email, password: DEMO_PASSWORD, role: "CUSTOMER" as const })),
];

export interface SeededPeople {
  rows: Required<Pick<Rows, "User" | "Account" | "Address">>;
  /** Of customers and staff, by e-mail. */
  ids: Map<string, string>;
}

/** Everybody who can sign in. One salt for them all would be no secret in a demo, but each gets an own one. */
export async function peopleRows(kit: Kit): Promise<SeededPeople> {
  const people: SeededPeople = { rows: { User: [], Account: [], Address: [] }, ids: new Map() };
  for (const staff of STAFF) await addUser(kit, people, { ...staff, days: 395 });
  for (const customer of CUSTOMERS) {
    const days = kit.dice.int(95, 390);
    const userId = await addUser(kit, people, { ...customer, role: "CUSTOMER", days });
    const at = daysBefore(kit.now, days - 1);
    const stamps = { createdAt: at, updatedAt: at };
    people.rows.Address.push({
      id: kit.dice.id(at),
      userId,
      ...addressOf(customer, 0),
      isDefault: true,
      ...stamps,
    });
  }
  return people;
}

interface NewUser {
  name: string;
  email: string;
  role: Role;
  locale: string;
  days: number;
}

async function addUser({ dice, now }: Kit, people: SeededPeople, user: NewUser): Promise<string> {
  const { name, email, role, locale, days } = user;
  const at = daysBefore(now, days);
  const id = dice.id(at);
  const stamps = { createdAt: at, updatedAt: at };
  people.ids.set(email, id);
  people.rows.User.push({ id, name, email, emailVerified: true, role, locale, ...stamps });
  people.rows.Account.push({
    id: dice.id(at),
    userId: id,
    accountId: id,
    providerId: "credential",
    password: await hashPassword(DEMO_PASSWORD),
    ...stamps,
  });
  return id;
}

/** Where a person has things sent; a second line of the town for whoever orders to the office. */
export function addressOf({ name, phone, place, house }: Person, line: number): AddressView {
  const street = place.lines[line % place.lines.length] ?? place.city;
  return {
    fullName: name,
    company: null,
    line1: `${house}, ${street}`,
    line2: null,
    city: place.city,
    region: null,
    postalCode: place.postalCode,
    country: place.country,
    phone,
  };
}
