import type { Core } from "../../context.ts";
import type { PriceRule } from "../convert-price.ts";
import { createImageFetcher } from "../image-fetcher.ts";
import { noProblems, type RowProblem } from "../problems.ts";
import { findStored } from "./find-stored.ts";
import { readProducts } from "./read-products.ts";
import type { Source } from "./read-rows.ts";
import { type DrawPicture, type FetchPicture, storePictures } from "./store-pictures.ts";
import type { ImportCounts, ImportPlan } from "./import-plan.ts";
import { writeImport } from "./write-import.ts";

export interface ShopifyImport {
  /** The file's bytes. */
  source: Source;
  prices: PriceRule;
  /** Checks and counts, writes nothing and fetches no picture. */
  dryRun?: boolean;
  fetchImage?: FetchPicture;
  /** Draws what stands in for a picture that can't be had. */
  drawPicture: DrawPicture;
  onProgress?: (stage: "pictures" | "products", done: number, total: number) => void;
}

export interface ImportReport extends ImportCounts {
  products: number;
  variants: number;
  /** With any of them nothing was written. */
  errors: RowProblem[];
  notices: RowProblem[];
  pictures: { fetched: number; failures: RowProblem[] };
}

const NOTHING_DONE: ImportCounts = { created: 0, changed: 0, unchanged: 0, left: 0 };
const HOUR = 3_600_000;

/**
 * Imports a product export of Shopify as that system writes it. The whole file is checked first, and all products are
 * written in one transaction: all or nothing. The same file again finds its products by their handles and changes
 * nothing; stock is only set for variants that the shop never had, since sales have changed it since.
 */
export async function importShopify(
  core: Pick<Core, "db" | "storage" | "clock">,
  { source, prices, dryRun = false, ...input }: ShopifyImport,
): Promise<ImportReport> {
  const problems = noProblems();
  const products = await readProducts(source, problems);
  const report: ImportReport = {
    products: products.length,
    variants: products.reduce((sum, { variants }) => sum + variants.length, 0),
    ...NOTHING_DONE,
    ...problems,
    pictures: { fetched: 0, failures: [] },
  };
  if (problems.errors.length > 0) return report;
  const { db, clock } = core;
  await findStored(db, products, problems);
  if (problems.errors.length > 0) return report;

  const onProgress = input.onProgress ?? (() => undefined);
  const desk = {
    core,
    fetchImage: input.fetchImage ?? createImageFetcher(),
    drawPicture: input.drawPicture,
    onProgress: (done: number, total: number) => onProgress("pictures", done, total),
  };
  const pictures = dryRun ? null : await storePictures(desk, products);
  const write = (tx: Parameters<typeof findStored>[0], plan: ImportPlan) =>
    writeImport(tx, plan, (done, total) => onProgress("products", done, total));
  const counts = await db.$transaction(
    async (tx) => {
      // Looked at once more inside: the pictures may have taken minutes.
      const stored = await findStored(tx, products, problems);
      if (problems.errors.length > 0) return null;
      return write(tx, { products, stored, prices, pictures, now: clock.now() });
    },
    { timeout: HOUR, maxWait: 30_000 },
  );
  if (pictures) report.pictures = { fetched: pictures.fetched, failures: pictures.failures };
  return { ...report, ...counts };
}
