import { personalData, type PersonalModel, Prisma } from "@souk/db";
import { z } from "zod";
import type { Tx } from "../context.ts";
import { isOwn, named } from "./own-rows.ts";
import type { Subject } from "./subject.ts";

const Rows = z.array(z.object({ rows: z.array(z.record(z.string(), z.json())) }));
export type CollectedData = Record<string, Record<string, z.core.util.JSONType>[]>;

/**
 * All that the shop knows of a person, by table: what the schema says is about people, without what opens something, what
 * staff say among themselves and who of them did it. Tables without a row of theirs are left out.
 */
export async function collectData(tx: Tx, subject: Subject): Promise<CollectedData> {
  const data: CollectedData = {};
  for (const model of personalData) {
    const rows = await rowsOf(tx, model, subject);
    if (rows.length > 0) data[model.model] = rows;
  }
  return data;
}

async function rowsOf(tx: Tx, model: PersonalModel, subject: Subject) {
  const found = await tx.$queryRaw`
    SELECT coalesce(json_agg(to_jsonb(t) - ${[...model.hidden]}::text[] ORDER BY ${keyOf(model)}), '[]') AS rows
      FROM ${named(model.model)} t WHERE ${isOwn(model, subject, "t")}`;
  return Rows.parse(found)[0]?.rows ?? [];
}

const keyOf = ({ key }: PersonalModel): Prisma.Sql =>
  Prisma.join(key.map((column) => Prisma.sql`t.${named(column)}`));
