import { Currency, TaxSettings } from "@souk/contracts";
import {
  columns,
  type CurrencyRate,
  Prisma,
  type PricingRulesVersion,
  type Promotion,
  type Setting,
  type TaxClass,
  type TaxRate,
  type TaxZone,
} from "@souk/db";
import { z } from "zod";
import type { Tx } from "../context.ts";
import { type PricingRules, PromotionRule, TaxClassRule, TaxZoneRule, toRules } from "./rules.ts";

const cr = columns<CurrencyRate>("cr");
const rv = columns<PricingRulesVersion>("rv");
const pr = columns<Promotion>("pr");
const st = columns<Setting>("st");
const tc = columns<TaxClass>("tc");
const tr = columns<TaxRate>("tr");
const tz = columns<TaxZone>("tz");

const Loaded = z.tuple([
  z.object({
    rules: z.object({
      version: z.int(),
      promotions: z.array(PromotionRule),
      settings: TaxSettings,
      classes: z.array(TaxClassRule),
      zones: z.array(TaxZoneRule),
      currencies: z.array(Currency),
    }),
  }),
]);

/** Which rules are in force, for a cart's own statement. */
export const rulesVersion = Prisma.sql`(SELECT ${rv.version} FROM "PricingRulesVersion" rv)`;

const promotions = (now: Date): Prisma.Sql => Prisma.sql`
  SELECT json_agg(json_build_object(
           'id', ${pr.id}, 'name', ${pr.name}, 'trigger', ${pr.trigger}, 'startsAt', ${pr.startsAt},
           'endsAt', ${pr.endsAt}, 'priority', ${pr.priority}, 'stacking', ${pr.stacking},
           'exclusionGroup', ${pr.exclusionGroup}, 'conditions', ${pr.conditions}, 'effect', ${pr.effect},
           'usageLimit', ${pr.usageLimit}, 'perCustomerLimit', ${pr.perCustomerLimit}))
    FROM "Promotion" pr
   WHERE ${pr.status} = 'ACTIVE' AND ${pr.deletedAt} IS NULL
     AND (${pr.endsAt} IS NULL OR ${pr.endsAt} > ${now}::timestamp)`;

const zones = Prisma.sql`
  SELECT json_agg(json_build_object(
           'code', ${tz.code}, 'countries', ${tz.countries}, 'regions', ${tz.regions},
           'rates', coalesce((
             SELECT json_agg(json_build_object('classId', ${tr.classId}, 'basisPoints', ${tr.basisPoints},
                                               'name', ${tr.name}))
               FROM "TaxRate" tr WHERE ${tr.zoneId} = ${tz.id}), '[]'::json)) ORDER BY ${tz.code})
    FROM "TaxZone" tz`;

const classes = Prisma.sql`
  SELECT json_agg(json_build_object('id', ${tc.id}, 'code', ${tc.code}, 'isDefault', ${tc.isDefault}))
    FROM "TaxClass" tc`;

const currencies = Prisma.sql`SELECT json_agg(${cr.currency}) FROM "CurrencyRate" cr WHERE ${cr.enabled}`;

/**
 * The rules that this process last read. Each cart's statement says which version is in force, so what is kept here is
 * used for as long as that one is it, and never after.
 */
export class RulesCache {
  readonly #fallbackBasisPoints: number;
  #rules: PricingRules | null = null;

  /** `fallbackBasisPoints`: the one tax rate of a shop that has no tax zones. */
  constructor(fallbackBasisPoints: number) {
    this.#fallbackBasisPoints = fallbackBasisPoints;
  }

  async last(tx: Tx, now: Date): Promise<PricingRules> {
    return this.#rules ?? this.load(tx, now);
  }

  /** One statement, so that rules and version belong together. */
  async load(tx: Tx, now: Date): Promise<PricingRules> {
    const rows = await tx.$queryRaw`
      SELECT json_build_object(
               'version', ${rulesVersion}, 'promotions', coalesce((${promotions(now)}), '[]'::json),
               'settings', coalesce((SELECT ${st.value} FROM "Setting" st WHERE ${st.key} = 'settings.tax'), '{}'),
               'classes', coalesce((${classes}), '[]'::json), 'zones', coalesce((${zones}), '[]'::json),
               'currencies', coalesce((${currencies}), '[]'::json)) AS rules`;
    const [{ rules }] = Loaded.parse(rows);
    const { settings, classes: taxClasses, zones: taxZones } = rules;
    const tax = {
      ...settings,
      classes: taxClasses,
      zones: taxZones,
      fallbackBasisPoints: this.#fallbackBasisPoints,
    };
    const loaded = toRules(rules.version, rules.promotions, tax, rules.currencies);
    // Two loads may end in either order; versions only rise.
    if (!this.#rules || this.#rules.version <= loaded.version) this.#rules = loaded;
    return loaded;
  }
}
