import { type PersonalColumn, personalData, type PersonalModel, Prisma } from "@souk/db";
import { z } from "zod";
import type { Tx } from "../context.ts";
import { columnOf, distanceOf, isOwn, named } from "./own-rows.ts";
import { ERASED, scrub } from "./scrub.ts";
import type { Subject } from "./subject.ts";

/** Rows that others lock, too, in the order in which they do. */
const LOCKED = ["Cart", "Payment", "Order"];
/** What tells whose a row is goes last. */
const byDistance = personalData.toSorted((a, b) => distanceOf(b) - distanceOf(a));

interface Erased {
  subject: Subject;
  /** In the place of the addresses. */
  standIn: string;
  emails: readonly string[];
}

/** Deletes, blanks and anonymises what the schema says of each column that is about a person; books are kept. */
export async function eraseData(tx: Tx, erased: Erased): Promise<void> {
  for (const name of LOCKED) await lock(tx, name, erased.subject);
  for (const model of byDistance) {
    if (model.isDeleted) await remove(tx, model, erased);
    else {
      await scrubJson(tx, model, erased);
      await blank(tx, model, erased);
    }
  }
}

async function lock(tx: Tx, name: string, subject: Subject): Promise<void> {
  const model = personalData.find((one) => one.model === name);
  if (!model) throw new Error(`${name} is nobody's`);
  await tx.$queryRaw`
    SELECT 1 FROM ${named(name)} t WHERE ${isOwn(model, subject, "t")} ORDER BY t."id" FOR UPDATE`;
}

async function remove(tx: Tx, model: PersonalModel, { subject }: Erased): Promise<void> {
  await tx.$executeRaw`DELETE FROM ${named(model.model)} t WHERE ${isOwn(model, subject, "t")}`;
}

async function blank(tx: Tx, model: PersonalModel, { subject, standIn }: Erased): Promise<void> {
  const changes = model.columns
    .filter((column) => column.onErasure !== "keep" && !isScrubbed(column))
    .map((column) => Prisma.sql`${named(column.name)} = ${after(column, standIn)}`);
  if (changes.length === 0) return;
  await tx.$executeRaw`
    UPDATE ${named(model.model)} t SET ${Prisma.join(changes)} WHERE ${isOwn(model, subject, "t")}`;
}

function after({ name, kind, onErasure, type, nullable }: PersonalColumn, standIn: string): Prisma.Sql {
  const now = columnOf("t", name);
  if (onErasure === "anonymise")
    return Prisma.sql`CASE WHEN ${now} IS NOT NULL THEN ${kind === "email" ? standIn : ERASED} END`;
  const none = nullable ? Prisma.sql`NULL` : type === "json" ? Prisma.sql`'{}'::jsonb` : Prisma.sql`''`;
  // Who of the staff did it stays.
  return kind === "actor"
    ? Prisma.sql`CASE WHEN t."actorKind" = 'CUSTOMER' THEN ${none} ELSE ${now} END`
    : none;
}

const isScrubbed = ({ type, onErasure }: PersonalColumn): boolean =>
  type === "json" && onErasure === "anonymise";
const Rows = z.array(z.object({ key: z.json(), value: z.json() }));

async function scrubJson(tx: Tx, model: PersonalModel, { subject, emails }: Erased): Promise<void> {
  const [key] = model.key;
  for (const { name } of model.columns.filter(isScrubbed)) {
    if (!key || model.key.length > 1) throw new Error(`${model.model} has no key of one column`);
    const id = columnOf("t", key);
    const found = await tx.$queryRaw`SELECT ${id} AS key, ${columnOf("t", name)} AS value
      FROM ${named(model.model)} t WHERE ${columnOf("t", name)} IS NOT NULL AND ${isOwn(model, subject, "t")}`;
    const scrubbed = Rows.parse(found).map((row) => ({ key: row.key, value: scrub(row.value, emails) }));
    await tx.$executeRaw`UPDATE ${named(model.model)} t SET ${named(name)} = s.value
      FROM json_to_recordset(${JSON.stringify(scrubbed)}::json) AS s(key text, value jsonb)
     WHERE ${id} = s.key::uuid`;
  }
}
