import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { Locale } from "@souk/contracts";
import type { Tx } from "@souk/core/context";
import { synonymKeys } from "@souk/core/search/synonyms/synonym-keys";
import { z } from "zod";

const FILE = fileURLToPath(new URL("../../data/search/synonyms.json", import.meta.url));
const Sets = z.array(z.strictObject({ locale: Locale, words: z.array(z.string()).min(2).max(20) }));

/** Words of the trade that mean the same, as staff would have gathered them. */
export async function seedSynonyms(tx: Tx): Promise<void> {
  const sets = Sets.parse(JSON.parse(await readFile(FILE, "utf8")));
  const data = [];
  for (const { locale, words } of sets)
    data.push({ locale, words, keys: await synonymKeys(tx, locale, words) });
  await tx.synonymSet.createMany({ data });
}
