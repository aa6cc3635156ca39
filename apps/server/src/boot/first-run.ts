import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Storage } from "@souk/core/ports/storage";
import type { Db } from "@souk/db";
import { z } from "zod";

const Accounts = z.array(z.object({ email: z.string(), password: z.string(), role: z.string() }));
export type Account = z.infer<typeof Accounts>[number];

type FirstRun = {
  readonly db: Db;
  readonly dataDir: string;
  readonly storage: Storage;
  readonly say: (line: string) => void;
};

/**
 * Fills an empty database with the demo shop, once, and answers with the accounts to sign in with. A shop that has
 * products or people of its own is left alone.
 */
export async function fillDemo({ db, dataDir, storage, say }: FirstRun): Promise<readonly Account[]> {
  const accountsFile = join(dataDir, "demo-accounts.json");
  const empty = await isEmpty(db);
  if (!empty) {
    const kept = await keptAccounts(accountsFile);
    // Another machine filled it, or a start was killed between the rows and the file: seedDemo knows the accounts.
    if (kept.length > 0 || !(await isDemo(db))) return kept;
  }
  if (empty) say("making the demo shop (once, on the first start)");
  // Loaded only here: later starts need none of it.
  const { seedDemo } = await import("@souk/demo");
  const { accounts } = await seedDemo({ db, storage, log: say });
  await writeFile(accountsFile, `${JSON.stringify(accounts, null, 2)}\n`, { mode: 0o600 });
  return accounts;
}

async function isEmpty(db: Db): Promise<boolean> {
  const [product, user] = await Promise.all([
    db.product.findFirst({ select: { id: true } }),
    db.user.findFirst({ select: { id: true } }),
  ]);
  return product === null && user === null;
}

async function isDemo(db: Db): Promise<boolean> {
  return (await db.setting.count({ where: { key: "demo.seeded" } })) > 0;
}

async function keptAccounts(path: string): Promise<readonly Account[]> {
  try {
    return Accounts.parse(JSON.parse(await readFile(path, "utf8")));
  } catch {
    return [];
  }
}
