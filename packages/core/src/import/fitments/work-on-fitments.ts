import { Prisma } from "@souk/db";
import { z } from "zod";
import { refreshFitted } from "../../admin/vehicles/refresh-fitted.ts";
import type { Tx } from "../../context.ts";
import type { Batch, BatchResult, Change, Sample } from "../formats/import-format.ts";
import { noProblems, type Problems, quoted } from "../problems.ts";
import { type KeptRow, type Row, wrong } from "../record/row.ts";
import { type FitmentRow, readFitment } from "./read-fitment.ts";
import { VehicleDesk } from "./vehicle-desk.ts";

const { sql } = Prisma;
const Pairs = z.array(z.object({ productId: z.string(), typeId: z.string() }));
type Pair = z.infer<typeof Pairs>[number];

/** A row whose product and vehicle are known. */
interface Known extends Pair {
  read: FitmentRow;
}

/** Compares rows with the shop and, in an import, writes the vehicles and fitments that it doesn't have. */
export async function workOnFitments(
  { tx, groups, write }: Batch,
  toRow: (row: KeptRow) => Row,
): Promise<BatchResult> {
  const problems = noProblems();
  const rows = groups.flatMap((group) => group.rows.map(toRow));
  const read = rows.flatMap((row) => readFitment(problems, row) ?? []);
  const products = await productsOf(tx, read);
  const desk = await VehicleDesk.open(tx, read);
  const known = read.flatMap((one) => knownOf(problems, desk, { read: one, products }));
  const there = await existing(tx, known);
  const fresh = [...new Map(known.map((one) => [pairKey(one), one])).values()].filter(
    (one) => !there.has(pairKey(one)),
  );
  const result = {
    created: fresh.length,
    changed: desk.made.filled.length,
    unchanged: known.length - fresh.length,
    refused: rows.length - known.length,
    problems,
    samples: samplesOf(fresh),
  };
  return { ...result, changes: write ? await writeAll(tx, desk, fresh) : [] };
}

function knownOf(
  problems: Problems,
  desk: VehicleDesk,
  { read, products }: { read: FitmentRow; products: ReadonlyMap<string, string> },
): Known[] {
  const productId = products.get(read.sku);
  if (productId === undefined) {
    wrong(problems, read.row, "sku", ["NO_SUCH_SKU", { value: quoted(read.sku) }]);
    return [];
  }
  const typeId = desk.typeOf(problems, read);
  return typeId === null ? [] : [{ read, productId, typeId }];
}

const pairKey = ({ productId, typeId }: Pair): string => `${productId} ${typeId}`;

async function productsOf(tx: Tx, read: readonly FitmentRow[]): Promise<Map<string, string>> {
  const found = await tx.variant.findMany({
    where: {
      sku: { in: [...new Set(read.map(({ sku }) => sku))] },
      deletedAt: null,
      product: { deletedAt: null },
    },
    select: { sku: true, productId: true },
  });
  return new Map(found.map(({ sku, productId }) => [sku, productId]));
}

async function existing(tx: Tx, pairs: readonly Pair[]): Promise<Set<string>> {
  const rows = await tx.$queryRaw(sql`
    SELECT f."productId", f."typeId" FROM "Fitment" f
     WHERE (f."typeId", f."productId") IN (
       SELECT * FROM unnest(${pairs.map(({ typeId }) => typeId)}::uuid[],
                            ${pairs.map(({ productId }) => productId)}::uuid[]))`);
  return new Set(Pairs.parse(rows).map(pairKey));
}

async function writeAll(tx: Tx, desk: VehicleDesk, fresh: readonly Known[]): Promise<Change[]> {
  const changes = await desk.write(tx);
  await tx.fitment.createMany({
    data: fresh.map(({ productId, typeId }) => ({ productId, typeId })),
    skipDuplicates: true,
  });
  const products = Map.groupBy(fresh, ({ productId }) => productId);
  if (changes.length > 0 || products.size > 0) await refreshFitted(tx, [...products.keys()]);
  for (const [entityId, own] of products)
    changes.push({
      entity: "fitment",
      entityId,
      before: {},
      after: { sku: own[0]?.read.sku ?? "", typeIds: own.map(({ typeId }) => typeId) },
    });
  return changes;
}

/** The first few products, with the vehicles that they get. */
function samplesOf(fresh: readonly Known[]): Sample[] {
  return [...Map.groupBy(fresh, ({ read }) => read.sku)].slice(0, 5).map(([sku, own]) => ({
    name: sku,
    line: own[0]?.read.row.line ?? 0,
    outcome: "changed",
    fields: [{ field: "fitments", before: null, after: vehiclesText(own) }],
  }));
}

function vehiclesText(own: readonly Known[]): string {
  const names = own.slice(0, 3).map(({ read }) => `${read.make} ${read.model} ${read.name}`);
  return own.length > names.length ? `${names.join(", ")} … (${own.length})` : names.join(", ");
}
