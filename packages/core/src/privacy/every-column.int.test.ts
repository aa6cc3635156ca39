import { personalData, type PersonalModel, Prisma } from "@souk/db";
import { factories, testDb } from "@souk/testing";
import { expect, it } from "vitest";
import { z } from "zod";
import { issueDue } from "../invoices/issue-due.ts";
import { askForErasure } from "./ask-for-erasure.ts";
import { collectData } from "./collect-data.ts";
import { isOwn, named } from "./own-rows.ts";
import { privacyScene } from "./privacy.fixture.ts";
import { runPrivacyClock } from "./run-clock.ts";
import type { Subject } from "./subject.ts";

const test = await testDb();
const { db } = test;
const scene = await privacyScene(test, factories(db));
const { core } = scene;
const CANARY = "wqzcanary";
const afterCoolingOff = {
  ...core,
  clock: { now: () => new Date(core.clock.now().getTime() + 15 * 86_400_000) },
};

/** Somebody with an order that is done and something in every corner. */
async function customer() {
  const person = await scene.person();
  const number = await scene.order(person.email, person.id);
  await scene.finish(number);
  await scene.traces(person, number);
  await issueDue(core);
  return { ...person, subject: { userId: person.id, email: person.email } };
}

interface Planted {
  place: string;
  word: string;
  isHidden: boolean;
  isKept: boolean;
}

/**
 * What says whose a row is stays as it was, what opens something (it says nothing of anybody), and who acted: that may be
 * staff, whose name stays.
 */
const STAYS = new Set(["email", "credential", "actor"]);
/** They have a form of their own, which no word has. */
const FORMED = new Set(["User.locale", "Address.country", "OrderAddress.country", "InvoiceFile.sha256"]);

const textsOf = ({ model, columns, owners, key }: PersonalModel) =>
  columns.filter(
    ({ name, type, kind }) =>
      type === "text" &&
      !STAYS.has(kind) &&
      !FORMED.has(`${model}.${name}`) &&
      !key.includes(name) &&
      !owners.flat().some(({ column }) => column === name),
  );

/** A word of its own in each personal text that the person's rows have, past every use case: the schema alone is asked. */
async function plant(subject: Subject): Promise<Planted[]> {
  const planted: Planted[] = [];
  for (const model of personalData)
    for (const { name, onErasure } of textsOf(model)) {
      const place = `${model.model}.${name}`;
      const word = `${CANARY}-${place}-`;
      const rows = await db.$executeRaw`
        UPDATE ${named(model.model)} t SET ${named(name)} = ${word} || substr(md5(random()::text), 1, 8)
         WHERE ${isOwn(model, subject, "t")} AND ${named(name)} IS NOT NULL`;
      const isKept = onErasure === "keep" && !model.isDeleted;
      if (rows > 0) planted.push({ place, word, isHidden: model.hidden.includes(name), isKept });
    }
  return planted;
}

const Rows = z.array(z.object({ row: z.string() }));

/** Every row of a person, whole. */
async function bytesOf(subject: Subject): Promise<Record<string, string[]>> {
  const bytes: Record<string, string[]> = {};
  for (const model of personalData) {
    const found = await db.$queryRaw`
      SELECT to_jsonb(t)::text AS row FROM ${named(model.model)} t WHERE ${isOwn(model, subject, "t")}
       ORDER BY ${Prisma.join(model.key.map((column) => Prisma.sql`t.${named(column)}`))}`;
    const rows = Rows.parse(found).map(({ row }) => row);
    if (rows.length > 0) bytes[model.model] = rows;
  }
  return bytes;
}

it("what stands in any personal column is exported, and gone after the erasure; another customer's rows stay to the byte", async () => {
  const salma = await customer();
  const rival = await customer();
  await askForErasure(salma.ctx, { password: "password1", locale: "en" });
  const planted = await plant(salma.subject);
  expect(planted.length).toBeGreaterThan(30);
  const exported = JSON.stringify(await collectData(db, salma.subject));
  for (const { place, word, isHidden } of planted) expect(exported.includes(word), place).toBe(!isHidden);
  const before = await bytesOf(rival.subject);
  expect(Object.keys(before).length).toBeGreaterThan(20);

  await runPrivacyClock(afterCoolingOff);

  const kept = planted.filter(({ isKept }) => isKept).map(({ place }) => place);
  expect(await scene.found([CANARY])).toEqual(kept.toSorted());
  expect(await bytesOf(rival.subject)).toEqual(before);
});
