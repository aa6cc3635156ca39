import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { DemoCategory, DemoDictionary, DemoProduct, type Department } from "./demo-data.ts";
import { DemoReview } from "./demo-reviews.ts";

const ROOT = fileURLToPath(new URL("../../data/", import.meta.url));
const DEPARTMENTS = ["building", "auto", "music"] as const;

/** What the demo shop sells, as written in data/. Throws with the file's name where one is not as it should be. */
export async function readDepartments(): Promise<Department[]> {
  return Promise.all(DEPARTMENTS.map(readDepartment));
}

/** What customers say of it. Throws with the file's name, too. */
export async function readReviews(): Promise<DemoReview[]> {
  const read = (name: string) => readJson(join(ROOT, name, "reviews.json"), z.array(DemoReview));
  return (await Promise.all(DEPARTMENTS.map(read))).flat();
}

async function readDepartment(name: string): Promise<Department> {
  const folder = join(ROOT, name);
  const files = (await readdir(folder)).filter((file) => /^products-.+\.json$/.test(file)).sort();
  const lists = await Promise.all(files.map((file) => readJson(join(folder, file), z.array(DemoProduct))));
  return {
    name,
    dictionary: await readJson(join(folder, "dictionary.json"), DemoDictionary),
    categories: await readJson(join(folder, "categories.json"), z.array(DemoCategory)),
    products: lists.flat(),
  };
}

async function readJson<T>(path: string, schema: z.ZodType<T>): Promise<T> {
  const parsed = schema.safeParse(JSON.parse(await readFile(path, "utf8")));
  if (parsed.success) return parsed.data;
  throw new Error(`${path}: ${z.prettifyError(parsed.error)}`);
}
