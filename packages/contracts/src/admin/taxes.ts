import { z } from "zod";
import { Country } from "../address.ts";
import { Id, LocalizedText, text } from "../primitives.ts";

const Code = text(1, 40).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "code");
const Name = LocalizedText.refine(({ en }) => Boolean(en), "name");
/** What a save of a record says of the one that it replaces. */
const edition = { id: Id.optional(), version: z.int().optional(), overwrite: z.boolean().default(false) };

const classFields = { code: Code, name: Name, isDefault: z.boolean() };
export const SaveTaxClassInput = z.object({ ...edition, ...classFields });
export type SaveTaxClassInput = z.infer<typeof SaveTaxClassInput>;
export const TaxClassView = z.object({
  ...classFields,
  id: Id,
  version: z.int(),
  name: LocalizedText,
  /** That name it; the default class has all others too. */
  products: z.int(),
});
export type TaxClassView = z.infer<typeof TaxClassView>;
export const TaxClassList = z.array(TaxClassView);

export const TaxRateInput = z.object({
  classId: Id,
  /** 2000 is 20 %. */
  basisPoints: z.int().min(0).max(10_000),
  /** As bills and traces write it: "TVA 20 %". */
  name: Name,
});
export type TaxRateInput = z.infer<typeof TaxRateInput>;
const zoneFields = {
  code: Code,
  name: Name,
  /** None: the rest of the world. */
  countries: z.array(Country).max(250),
  /** Of these countries, as addresses write them; none: all of the countries. */
  regions: z.array(text(1, 100)).max(200),
  /** At most one a class; a class without one has that of the default class. */
  rates: z.array(TaxRateInput).max(100),
};
/** A zone is saved as a whole: rates that are left out are gone. */
export const SaveTaxZoneInput = z
  .object({ ...edition, ...zoneFields })
  .refine(({ countries, regions }) => countries.length > 0 || regions.length === 0, {
    path: ["regions"],
    message: "regions",
  })
  .refine(({ rates }) => new Set(rates.map(({ classId }) => classId)).size === rates.length, {
    path: ["rates"],
    message: "rates",
  });
export type SaveTaxZoneInput = z.infer<typeof SaveTaxZoneInput>;
/** One that was made without the admin may have no name yet. */
export const TaxZoneView = z.object({
  ...zoneFields,
  id: Id,
  version: z.int(),
  name: LocalizedText,
  rates: z.array(TaxRateInput.extend({ name: LocalizedText })),
});
export type TaxZoneView = z.infer<typeof TaxZoneView>;
export const TaxZoneList = z.array(TaxZoneView);
export const TaxIdInput = z.object({ id: Id });
