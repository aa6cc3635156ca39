import type { Batch, BatchResult, Change, Sample } from "../formats/import-format.ts";
import { importProblem, noProblems, type Problems } from "../problems.ts";
import type { ProductRecord } from "../record/product-record.ts";
import { changedFacts, toFacts } from "../state/facts.ts";
import type { ProductState } from "../state/product-state.ts";
import { type StateChange, writeStates } from "../state/write-states.ts";
import { auditProducts } from "./audit-products.ts";
import { type BatchShop, readBatchShop } from "./batch-shop.ts";
import { findProduct } from "./find-product.ts";
import { mergeProduct } from "./merge-product.ts";
import { drawnKey, drawsPicture, type ReadGroup } from "./product-work.ts";
import { sampleOf } from "./sample.ts";

const MAX_SAMPLES = 8;

/** Compares a batch of products with the shop and, in an import, writes what differs. */
export async function workOnProducts(batch: Batch, groups: readonly ReadGroup[]): Promise<BatchResult> {
  const records = groups.flatMap(({ record }) => record ?? []);
  const { tx, write: lock, pictures } = batch;
  const shop = await readBatchShop(tx, records, { lock, pictures });
  const work = new BatchWork(batch, shop);
  noteUnknownAttributes(batch, records, shop, work.problems);
  for (const group of groups) await work.take(group);
  return work.finish();
}

class BatchWork {
  readonly problems = noProblems();
  readonly #batch: Batch;
  readonly #shop: BatchShop;
  readonly #counts = { created: 0, changed: 0, unchanged: 0, refused: 0 };
  readonly #samples: Sample[] = [];
  /** By product: two rows of a file may change one product. */
  readonly #pending = new Map<string, StateChange>();

  constructor(batch: Batch, shop: BatchShop) {
    this.#batch = batch;
    this.#shop = shop;
  }

  async take({ record, problems, line }: ReadGroup): Promise<void> {
    const outcome = await this.#judge(record, problems, line);
    if (outcome !== null) this.#counts[outcome] += 1;
    this.problems.errors.push(...problems.errors);
    // What is said of a product that is left out doesn't matter.
    if (outcome !== "refused") this.problems.notices.push(...problems.notices);
  }

  async #judge(
    record: ProductRecord | null,
    problems: Problems,
    line: number,
  ): Promise<(keyof BatchResult & ("created" | "changed" | "unchanged" | "refused")) | null> {
    if (record === null) return problems.errors.length > 0 ? "refused" : null;
    const { product: found, bySkus } = findProduct(record, this.#shop, problems);
    if (found?.deleted === true) {
      problems.notices.push({ line, column: null, problem: importProblem("DELETED_HERE", {}) });
      return "unchanged";
    }
    const told = bySkus ? { ...record, allVariants: false } : record;
    const after = await this.#merge(told, found, problems);
    if (after === null || problems.errors.length > 0) return "refused";
    return this.#note(record, found, after);
  }

  async #merge(
    record: ProductRecord,
    before: ProductState | null,
    problems: Problems,
  ): Promise<ProductState | null> {
    const { options, now } = this.#batch;
    const mediaIds = this.#pictures(record, before, problems);
    // Checked before any category is made for it.
    const probe = { shop: this.#shop, prices: options, now, mediaIds };
    const categoryId = before?.categoryId ?? null;
    const tried = mergeProduct(record, before, { ...probe, problems, categoryId });
    if (problems.errors.length > 0) return null;
    return { ...tried, categoryId: await this.#category(record, before, problems) };
  }

  async #category(
    record: ProductRecord,
    before: ProductState | null,
    problems: Problems,
  ): Promise<string | null> {
    const { category, placed, line, columns } = record;
    if (category === undefined || (!placed && before !== null)) return before?.categoryId ?? null;
    if (category === null) return null;
    const { categories } = this.#shop;
    const found = categories.find(category, before?.categoryId ?? null);
    if (found !== null) return found;
    if (!this.#batch.options.createCategories) {
      const problem = importProblem("UNKNOWN_CATEGORY", { value: category.join(" > ") });
      problems.errors.push({ line, column: columns.category, problem });
      return null;
    }
    // In a dry run it stays unmade; that it would be another is all that counts.
    return this.#batch.write
      ? categories.make(this.#batch.tx, category, this.#batch.now)
      : `new:${category.join(" > ")}`;
  }

  #pictures(record: ProductRecord, before: ProductState | null, problems: Problems): string[] {
    const { images, line, columns } = record;
    if (images === undefined) return before?.mediaIds ?? [];
    if (images.length === 0 && drawsPicture(record)) {
      if (before) return before.mediaIds;
      const drawn = this.#shop.pictures.get(drawnKey(record));
      return drawn === undefined ? ["drawn"] : [drawn];
    }
    const ids = images.flatMap(({ url }) => {
      const id = this.#shop.pictures.get(url);
      if (id !== undefined) return [id];
      if (!url.startsWith("media:")) return [`new:${url}`];
      problems.errors.push({
        line,
        column: columns.images,
        problem: importProblem("UNKNOWN_PICTURE", { value: url }),
      });
      return [];
    });
    return [...new Set(ids)];
  }

  #note(record: ProductRecord, before: ProductState | null, after: ProductState) {
    const facts = changedFacts(before ? toFacts(before) : {}, toFacts(after));
    if (before !== null && facts === null) return "unchanged" as const;
    const outcome = before === null ? ("created" as const) : ("changed" as const);
    const first = this.#pending.get(after.id);
    this.#pending.set(after.id, { before: first === undefined ? before : first.before, after });
    this.#shop.states.set(after.id, after);
    if (record.externalKey !== null) this.#shop.byKey.set(record.externalKey, after.id);
    for (const { sku } of after.variants)
      this.#shop.owners.set(sku, { productId: after.id, name: after.texts.en?.name ?? "", deleted: false });
    if (facts !== null && this.#samples.length < MAX_SAMPLES) {
      const product = { name: after.texts.en?.name ?? "", line: record.line, outcome };
      this.#samples.push(sampleOf(product, facts, this.#shop.categories));
    }
    return outcome;
  }

  async finish(): Promise<BatchResult> {
    const { tx, write, now, actor, jobId } = this.#batch;
    const pending = [...this.#pending.values()].toSorted((a, b) => (a.after.id < b.after.id ? -1 : 1));
    const changes: Change[] = [...this.#shop.categories.made];
    if (write) {
      await writeStates(tx, pending, { now, note: `import ${jobId}`, actorId: actor.id });
      for (const { before, after } of pending) {
        const facts = changedFacts(before ? toFacts(before) : {}, toFacts(after));
        if (facts === null) continue;
        const change = { entity: "product", entityId: after.id, after: facts.after };
        changes.push({ ...change, before: before === null ? null : facts.before });
      }
      await auditProducts(tx, pending, { actor, now });
    }
    return { ...this.#counts, problems: this.problems, samples: this.#samples, changes };
  }
}

/** Once a file, with its first product. */
function noteUnknownAttributes(
  { groups }: Batch,
  records: readonly ProductRecord[],
  { attributes }: BatchShop,
  problems: Problems,
): void {
  const [first] = records;
  if (first === undefined || !groups.some(({ group }) => group === 0)) return;
  for (const [code, { column }] of first.attributes) {
    if (attributes.has(code)) continue;
    problems.notices.push({ line: 1, column, problem: importProblem("UNKNOWN_ATTRIBUTE", { value: code }) });
  }
}
