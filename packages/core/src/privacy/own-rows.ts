import { type Owner, personalData, type PersonalModel, Prisma } from "@souk/db";
import type { Subject } from "./subject.ts";

const modelOf = new Map(personalData.map((model) => [model.model, model]));
/** Names come from the schema, never from a request. */
export const named = (name: string): Prisma.Sql => Prisma.raw(`"${name}"`);
const NOBODY = Prisma.sql`FALSE`;

/** The condition that a row of the table `alias` is the person's: as the schema's annotations say whose it is. */
export function isOwn({ owners }: PersonalModel, subject: Subject, alias: string): Prisma.Sql {
  return Prisma.sql`(${Prisma.join(
    owners.map((group) => firstThatIsSet(group, subject, alias)),
    " OR ",
  )})`;
}

function firstThatIsSet(group: readonly Owner[], subject: Subject, alias: string): Prisma.Sql {
  const ways = group.map((owner, at) => {
    const unset = group.slice(0, at).map(({ column }) => Prisma.sql`${columnOf(alias, column)} IS NULL`);
    return Prisma.sql`(${Prisma.join([...unset, holds(owner, subject, alias)], " AND ")})`;
  });
  return Prisma.sql`(${Prisma.join(ways, " OR ")})`;
}

function holds(owner: Owner, subject: Subject, alias: string): Prisma.Sql {
  const matches = holdsKey(owner, subject, alias);
  if (!owner.when) return matches;
  const { column, value } = owner.when;
  return Prisma.sql`${columnOf(alias, column)} = ${value} AND ${matches}`;
}

function holdsKey({ column, key, holds: what, asText }: Owner, subject: Subject, alias: string): Prisma.Sql {
  const plain = columnOf(alias, column);
  const held = key === undefined ? plain : Prisma.sql`${plain} ->> ${key}`;
  const { userId, email } = subject;
  if (what === "USER") return userId === null ? NOBODY : Prisma.sql`${held} = ${userId}::uuid`;
  if (what === "EMAIL") return email === null ? NOBODY : Prisma.sql`${held} = ${email}`;
  const other = modelOf.get(what.model);
  if (!other) throw new Error(`${what.model} has no owner`);
  const inner = `${alias}_`;
  const cast = asText === true ? Prisma.sql`::text` : Prisma.empty;
  const there = columnOf(inner, what.column);
  return Prisma.sql`${held}${cast} IN (
    SELECT ${there}${cast} FROM ${named(what.model)} ${named(inner)} WHERE ${isOwn(other, subject, inner)})`;
}

export const columnOf = (alias: string, column: string): Prisma.Sql =>
  Prisma.sql`${named(alias)}.${named(column)}`;

/** How far a table's rows are from what tells whose they are: an order's address is one step from its order. */
export function distanceOf({ owners }: PersonalModel): number {
  const steps = owners.flat().map(({ holds: what }) => {
    const other = typeof what === "object" ? modelOf.get(what.model) : undefined;
    return other ? 1 + distanceOf(other) : 0;
  });
  return Math.max(0, ...steps);
}
