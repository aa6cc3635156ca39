import { DEFAULT_LOCALE } from "@souk/contracts";
import { v7 as newId } from "uuid";
import { toStoredAddress } from "../../checkout/stored-address.ts";
import type { Tx } from "../../context.ts";
import { auditImport } from "../audit-import.ts";
import type { Batch, BatchResult, Change, RowGroup, Sample } from "../formats/import-format.ts";
import { noProblems, type Problems } from "../problems.ts";
import { type KeptRow, type Row, wrong } from "../record/row.ts";
import { type CustomerRow, readCustomer } from "./read-customer.ts";

interface Stored {
  id: string;
  email: string;
  name: string;
  locale: string;
  role: string;
  deletedAt: Date | null;
}

/** A person of the file beside the account that the shop has. */
interface Person {
  read: CustomerRow;
  stored: Stored | null;
}

/**
 * Compares people with the shop's accounts and, in an import, makes those that it doesn't have. Of one that is there
 * the name and the language change; passwords and addresses are the owner's alone.
 */
export async function workOnCustomers(batch: Batch, toRow: (row: KeptRow) => Row): Promise<BatchResult> {
  const problems = noProblems();
  const read = batch.groups.flatMap((group) => onePerson(problems, group, toRow) ?? []);
  const stored = await storedOf(batch.tx, read);
  const people = read.flatMap((one) => known(problems, one, stored.get(one.email) ?? null) ?? []);
  const fresh = people.filter((person) => person.stored === null);
  const changed = people.filter(({ read: now, stored: was }) => was !== null && differs(was, now));
  const rows = batch.groups.reduce((sum, group) => sum + group.rows.length, 0);
  const result = {
    created: fresh.length,
    changed: changed.length,
    unchanged: people.length - fresh.length - changed.length,
    refused: rows - people.length,
    problems,
    samples: [...fresh, ...changed].slice(0, 5).map(sampleOf),
  };
  return { ...result, changes: batch.write ? await writeAll(batch, fresh, changed) : [] };
}

function onePerson(problems: Problems, group: RowGroup, toRow: (row: KeptRow) => Row): CustomerRow | null {
  const [first, ...others] = group.rows.map(toRow);
  if (!first) return null;
  for (const row of others) wrong(problems, row, "email", ["EMAIL_REPEATED", { line: first.line }]);
  return readCustomer(problems, first);
}

async function storedOf(tx: Tx, read: readonly CustomerRow[]): Promise<Map<string, Stored>> {
  const users = await tx.user.findMany({
    where: { email: { in: read.map(({ email }) => email) } },
    select: { id: true, email: true, name: true, locale: true, role: true, deletedAt: true },
  });
  return new Map(users.map((user) => [user.email, user]));
}

function known(problems: Problems, read: CustomerRow, stored: Stored | null): Person | null {
  if (stored?.deletedAt) return wrong(problems, read.row, "email", ["DELETED_HERE", {}]);
  if (stored && stored.role !== "CUSTOMER") return wrong(problems, read.row, "email", ["STAFF_ACCOUNT", {}]);
  return { read, stored };
}

const differs = (was: Stored, { name, locale }: CustomerRow): boolean =>
  was.name !== name || (locale !== null && was.locale !== locale);

type Facts = Pick<Stored, "name" | "locale">;
const facts = ({ name, locale }: Facts): Facts => ({ name, locale });

/** What is told of a person: never a hash. */
interface CustomerChange extends Change {
  before: { name: string; locale: string } | null;
  after: { name: string; locale: string; email?: string };
}

async function writeAll(
  batch: Batch,
  fresh: readonly Person[],
  changed: readonly Person[],
): Promise<Change[]> {
  const changes = [...(await createAll(batch, fresh)), ...(await updateAll(batch, changed))];
  const entries = changes.map(({ entityId, before, after }) => ({
    action: before === null ? "customer.import" : "customer.update",
    entityId,
    before: before ?? {},
    // The log keeps no e-mail addresses.
    after: facts(after),
  }));
  await auditImport(batch.tx, batch, "customer", entries);
  return changes;
}

async function createAll({ tx, now }: Batch, fresh: readonly Person[]): Promise<CustomerChange[]> {
  const made = fresh.map(({ read }) => ({ ...read, id: newId(), locale: read.locale ?? DEFAULT_LOCALE }));
  await tx.user.createMany({
    data: made.map(({ id, email, name, locale, emailVerified, createdAt }) => ({
      id,
      email,
      name,
      locale,
      emailVerified,
      createdAt: createdAt ?? now,
      updatedAt: now,
    })),
  });
  await tx.account.createMany({
    data: made.flatMap(({ id, passwordHash }) =>
      passwordHash === null
        ? []
        : [{ userId: id, accountId: id, providerId: "credential", password: passwordHash, updatedAt: now }],
    ),
  });
  await tx.address.createMany({
    data: made.flatMap(({ id, address }) =>
      address ? [{ ...toStoredAddress(address), userId: id, isDefault: true }] : [],
    ),
  });
  return made.map(({ id, email, name, locale }) => ({
    entity: "customer",
    entityId: id,
    before: null,
    after: { email, name, locale },
  }));
}

async function updateAll({ tx, now }: Batch, changed: readonly Person[]): Promise<CustomerChange[]> {
  const changes: CustomerChange[] = [];
  for (const { read, stored } of changed) {
    if (!stored) continue;
    const after = { name: read.name, locale: read.locale ?? stored.locale };
    await tx.user.update({
      where: { id: stored.id },
      data: { ...after, updatedAt: now },
      select: { id: true },
    });
    changes.push({ entity: "customer", entityId: stored.id, before: facts(stored), after });
  }
  return changes;
}

function sampleOf({ read, stored }: Person): Sample {
  const { email, name, locale, address, passwordHash, row } = read;
  const before = stored && facts(stored);
  const values = {
    name,
    ...(locale !== null && { locale }),
    ...(!stored && address && { address: `${address.line1}, ${address.city}` }),
    ...(!stored && passwordHash && { password: "•••" }),
  };
  const fields = Object.entries(values).map(([field, after]) => ({
    field,
    before: field === "name" || field === "locale" ? (before?.[field] ?? null) : null,
    after,
  }));
  const changed = fields.filter((field) => field.before !== field.after);
  return { name: email, line: row.line, outcome: stored ? "changed" : "created", fields: changed };
}
