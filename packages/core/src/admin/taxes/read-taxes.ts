import { Country, DomainError, LocalizedText, type TaxClassView, type TaxZoneView } from "@souk/contracts";
import type { Prisma } from "@souk/db";
import type { StaffContext, Tx } from "../../context.ts";

const classSelect = {
  id: true,
  code: true,
  name: true,
  isDefault: true,
  version: true,
  _count: { select: { products: { where: { deletedAt: null } } } },
} satisfies Prisma.TaxClassSelect;
type ClassRow = Prisma.TaxClassGetPayload<{ select: typeof classSelect }>;

const zoneSelect = {
  id: true,
  code: true,
  name: true,
  countries: true,
  regions: true,
  version: true,
  rates: {
    orderBy: [{ basisPoints: "desc" }, { class: { code: "asc" } }],
    select: { classId: true, basisPoints: true, name: true },
  },
} satisfies Prisma.TaxZoneSelect;
type ZoneRow = Prisma.TaxZoneGetPayload<{ select: typeof zoneSelect }>;

/** Kinds of goods for the tax, the default one first. */
export async function listTaxClasses(ctx: StaffContext): Promise<TaxClassView[]> {
  const orderBy = [{ isDefault: "desc" as const }, { code: "asc" as const }];
  const rows = await ctx.db.taxClass.findMany({ orderBy, select: classSelect });
  return rows.map((row) => toClassView(row));
}

/** Every zone with its rates; the rest of the world last. */
export async function listTaxZones(ctx: StaffContext): Promise<TaxZoneView[]> {
  const rows = await ctx.db.taxZone.findMany({ orderBy: { code: "asc" }, select: zoneSelect });
  const zones = rows.map((row) => toZoneView(row));
  return [
    ...zones.filter(({ countries }) => countries.length > 0),
    ...zones.filter(({ countries }) => countries.length === 0),
  ];
}

/** NOT_FOUND. */
export async function readTaxClass(tx: Tx, id: string): Promise<TaxClassView> {
  const row = await tx.taxClass.findUnique({ where: { id }, select: classSelect });
  if (!row) throw new DomainError("NOT_FOUND", { entity: "taxClass" });
  return toClassView(row);
}

/** NOT_FOUND. */
export async function readTaxZone(tx: Tx, id: string): Promise<TaxZoneView> {
  const row = await tx.taxZone.findUnique({ where: { id }, select: zoneSelect });
  if (!row) throw new DomainError("NOT_FOUND", { entity: "taxZone" });
  return toZoneView(row);
}

function toClassView({ _count, name, ...row }: ClassRow): TaxClassView {
  return { ...row, name: LocalizedText.parse(name), products: _count.products };
}

function toZoneView({ name, countries, rates, ...zone }: ZoneRow): TaxZoneView {
  return {
    ...zone,
    name: LocalizedText.parse(name),
    countries: countries.map((code) => Country.parse(code)),
    rates: rates.map((rate) => ({ ...rate, name: LocalizedText.parse(rate.name) })),
  };
}
