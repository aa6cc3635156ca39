import { CarrierCode, DomainError, LocalizedText, PickupPlace, type ZoneView } from "@souk/contracts";
import type { Prisma } from "@souk/db";
import { Country, Currency } from "@souk/contracts";
import type { StaffContext, Tx } from "../../context.ts";

const rateOrder = [
  { currency: "asc" },
  { minSubtotal: "asc" },
  { maxWeightGrams: "asc" },
] satisfies Prisma.ShippingRateOrderByWithRelationInput[];

const zoneSelect = {
  id: true,
  code: true,
  name: true,
  countries: true,
  regions: true,
  version: true,
  methods: {
    orderBy: [{ position: "asc" }, { code: "asc" }],
    select: {
      code: true,
      kind: true,
      label: true,
      carrier: true,
      pickup: true,
      minDays: true,
      maxDays: true,
      active: true,
      rates: {
        orderBy: rateOrder,
        select: { currency: true, maxWeightGrams: true, minSubtotal: true, amount: true },
      },
    },
  },
} satisfies Prisma.ShippingZoneSelect;
type ZoneRow = Prisma.ShippingZoneGetPayload<{ select: typeof zoneSelect }>;

/** Every zone with its methods and rates; the rest of the world last. */
export async function listZones(ctx: StaffContext): Promise<ZoneView[]> {
  const rows = await ctx.db.shippingZone.findMany({ orderBy: { code: "asc" }, select: zoneSelect });
  const zones = rows.map((row) => toZoneView(row));
  return [
    ...zones.filter(({ countries }) => countries.length > 0),
    ...zones.filter(({ countries }) => countries.length === 0),
  ];
}

/** NOT_FOUND. */
export async function readZone(tx: Tx, id: string): Promise<ZoneView> {
  const row = await tx.shippingZone.findUnique({ where: { id }, select: zoneSelect });
  if (!row) throw new DomainError("NOT_FOUND", { entity: "shippingZone" });
  return toZoneView(row);
}

function toZoneView({ name, countries, methods, ...zone }: ZoneRow): ZoneView {
  return {
    ...zone,
    name: LocalizedText.parse(name),
    countries: countries.map((code) => Country.parse(code)),
    methods: methods.map(({ label, carrier, pickup, rates, ...method }) => ({
      ...method,
      label: LocalizedText.parse(label),
      carrier: CarrierCode.nullable().catch(null).parse(carrier),
      pickup: PickupPlace.nullable().parse(pickup),
      rates: rates.map(({ currency, ...rate }) => ({ ...rate, currency: Currency.parse(currency) })),
    })),
  };
}
