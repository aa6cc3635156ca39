import { isVatNumberOf } from "@souk/contracts";
import { HOSTILE_TEXTS, MOST_MS, quickestMs } from "@souk/testing/hostile-text";
import { expect, test } from "vitest";
import { tableWords } from "./admin/product-table/table-words.ts";
import { sanitizeDescription, textOf } from "./admin/products/sanitize-description.ts";
import { readLines } from "./admin/redirects/read-lines.ts";
import { soughtIn } from "./admin/search/sought.ts";
import { foldText } from "./catalog/fold-text.ts";
import { slugify } from "./catalog/slugify.ts";
import { excerptOf } from "./excerpt.ts";
import { isPublicAddress } from "./import/private-address.ts";
import { neutralise, restore } from "./import/record/neutralise.ts";
import { cutDescription } from "./import/record/read-parts.ts";
import { cleanSku } from "./import/record/sku.ts";
import { decodeCellText, encodeCellText } from "./import/table/cell-text.ts";
import { guessSeparator } from "./import/table/guess-separator.ts";
import { withText } from "./like.ts";
import { masked } from "./mail/seal.ts";
import { parseFileName } from "./media/file-names.ts";
import { storable } from "./media/store-image.ts";
import { ownPath, redirectablePath } from "./redirects/own-path.ts";
import { needsReading } from "./reviews/needs-reading.ts";
import { shownName } from "./reviews/save-review.ts";
import { foldedQuery, queryWords } from "./search/query/query-words.ts";

/** What reads a text that somebody sent; schemas bound most of them far below what is tried here. */
const readers: Record<string, (text: string) => unknown> = {
  cleanSku,
  cutDescription,
  decodeCellText,
  encodeCellText,
  excerptOf,
  foldText,
  foldedQuery,
  guessSeparator,
  isPublicAddress,
  masked,
  neutralise,
  ownPath,
  parseFileName,
  queryWords,
  readLines,
  redirectablePath,
  restore,
  sanitizeDescription,
  shownName,
  storable,
  tableWords,
  textOf,
  withText,
  needsReading: (body) => needsReading({ title: "", body, photoIds: [] }),
  isVatNumberOf: (text) => isVatNumberOf("FR", text),
  slugify: (text) => slugify(text, "en"),
  soughtIn: (text) => soughtIn(text, "fr"),
};

test.each(Object.entries(readers))("%s reads 100 KB of any text at once", (_, read) => {
  for (const text of HOSTILE_TEXTS)
    expect(
      quickestMs(() => read(text)),
      text.slice(0, 12),
    ).toBeLessThan(MOST_MS);
});
