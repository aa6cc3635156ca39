import { customersFormat } from "../customers/customers-format.ts";
import { fitmentsFormat } from "../fitments/fitments-format.ts";
import { refuseFile } from "../table/refuse-file.ts";
import type { FormatReader, ImportFormat } from "./import-format.ts";
import { shopifyFormat } from "./shopify/shopify-format.ts";
import { soukFormat } from "./souk/souk-format.ts";
import { woocommerceFormat } from "./woocommerce/woocommerce-format.ts";

/** Every kind of file that can be imported, the most telling heading first. */
const FORMATS: readonly ImportFormat[] = [
  shopifyFormat,
  woocommerceFormat,
  fitmentsFormat,
  soukFormat,
  customersFormat,
];

export interface Recognised {
  format: ImportFormat;
  reader: FormatReader;
}

/** The format of a file by its heading. Throws IMPORT_REFUSED (UNKNOWN_FORMAT, OTHER_LANGUAGE). */
export function recogniseFormat(heading: readonly string[]): Recognised {
  for (const format of FORMATS) {
    const reader = format.recognise(heading);
    if (reader !== null) return { format, reader };
  }
  const seen = heading.map((name) => name.trim()).filter((name) => name !== "");
  throw refuseFile("UNKNOWN_FORMAT", { value: seen.slice(0, 8).join(", ").slice(0, 200) });
}
