import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { DbHandle } from "@souk/db";
import { Client } from "pg";
import { z } from "zod";
import { bringUp } from "./open-database.ts";

const Accounts = z.array(z.object({ email: z.string(), password: z.string(), role: z.string() }));
export type Account = z.infer<typeof Accounts>[number];

type FirstRun = {
  readonly url: string;
  readonly handle: Pick<DbHandle, "db" | "pool">;
  readonly dataDir: string;
  readonly mediaDir: string;
  readonly say: (line: string) => void;
};

/** Of the advisory lock that lets one process at a time fill the database. */
const lockKey = 5_072_026;
const markKey = "demo";

/**
 * Fills an empty database with the demo shop, once; answers with the accounts to sign in with. A fill that was
 * killed half-way is thrown away and begun again: nobody can have entered anything, as no port was open yet.
 */
export async function fillDemo(run: FirstRun): Promise<readonly Account[]> {
  const guard = new Client({ connectionString: run.url });
  guard.on("error", () => undefined);
  await guard.connect();
  try {
    await guard.query("SELECT pg_advisory_lock($1)", [lockKey]);
    const state = await readState(run.handle);
    if (state === "foreign") return [];
    if (state === "filled") return await keptAccounts(run.dataDir);
    if (state === "filling") {
      run.say("an earlier start was interrupted while it made the demo shop; beginning again");
      await guard.query("DROP SCHEMA public CASCADE; CREATE SCHEMA public");
      await bringUp(run.url, run.say);
    }
    return await fill(run);
  } finally {
    await guard.end();
  }
}

type State = "empty" | "filling" | "filled" | "foreign";

async function readState({ db }: FirstRun["handle"]): Promise<State> {
  const mark = await db.setting.findUnique({ where: { key: markKey }, select: { value: true } });
  if (mark !== null) return mark.value === "filled" ? "filled" : "filling";
  const [product, user] = await Promise.all([
    db.product.findFirst({ select: { id: true } }),
    db.user.findFirst({ select: { id: true } }),
  ]);
  return product === null && user === null ? "empty" : "foreign";
}

async function fill({ handle, dataDir, mediaDir, say }: FirstRun): Promise<readonly Account[]> {
  say("making the demo shop (once, on the first start)");
  const { db, pool } = handle;
  await db.setting.create({ data: { key: markKey, value: "filling" } });
  // Loaded here because later starts need none of it.
  const { seedDemo } = await import("@souk/demo");
  const { accounts } = await seedDemo({ db, pool, mediaDir, log: say });
  await writeFile(accountsFile(dataDir), `${JSON.stringify(accounts, null, 2)}\n`, { mode: 0o600 });
  await db.setting.update({ where: { key: markKey }, data: { value: "filled" } });
  return accounts;
}

function accountsFile(dataDir: string): string {
  return join(dataDir, "demo-accounts.json");
}

async function keptAccounts(dataDir: string): Promise<readonly Account[]> {
  const text = await readFile(accountsFile(dataDir), "utf8").catch(() => "[]");
  return Accounts.catch([]).parse(JSON.parse(text));
}
