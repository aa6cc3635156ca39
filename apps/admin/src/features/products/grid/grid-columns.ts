import { type BulkCells, HAND_PRICED, type HandPriced, PRODUCT_STATUSES } from "@souk/contracts";
import type { AttributeView, GridRow } from "../../../lib/api-types.ts";
import type { TaxClassOption } from "../../../lib/use-tax-class-options.ts";
import { moneyText, parseMoney } from "../../../lib/money-text.ts";
import { attributeOf } from "../bulk/attribute-operation.tsx";
import { list } from "../bulk/operation-draft.ts";

export interface GridColumn {
  id: string;
  header: string;
  width: number;
  end?: boolean;
  read: (row: GridRow) => string;
  /** What the text means for the product; null where it can't stand there. */
  parse: (text: string) => BulkCells | null;
  /** Texts to choose from. */
  options?: readonly string[];
}

export interface GridWords {
  header: Record<
    | "name"
    | "status"
    | "MAD"
    | "EUR"
    | "MADbefore"
    | "EURbefore"
    | "stock"
    | "category"
    | "brand"
    | "taxClass"
    | "tags",
    string
  >;
  statuses: Record<(typeof PRODUCT_STATUSES)[number], string>;
  /** In the reader's language. */
  categories: readonly { id: string; label: string }[];
  taxClasses: readonly TaxClassOption[];
  attributes: readonly AttributeView[];
  labelOf: (attribute: AttributeView) => string;
}

export function gridColumns(words: GridWords): GridColumn[] {
  const { header } = words;
  return [
    {
      id: "name",
      header: header.name,
      width: 260,
      read: ({ name }) => name,
      parse: (text) => (text.trim().length >= 3 && text.trim().length <= 200 ? { name: text.trim() } : null),
    },
    statusColumn(words),
    ...HAND_PRICED.flatMap((currency) => priceColumns(currency, header)),
    {
      id: "stock",
      header: header.stock,
      width: 90,
      end: true,
      read: ({ stock }) => (stock === null ? "" : String(stock)),
      parse: (text) => (/^\d{1,6}$/.test(text.trim()) ? { stock: Number(text) } : null),
    },
    categoryColumn(words),
    {
      id: "brand",
      header: header.brand,
      width: 150,
      read: ({ brand }) => brand ?? "",
      parse: (text) => (text.trim().length <= 100 ? { brand: text.trim() || null } : null),
    },
    taxClassColumn(words),
    {
      id: "tags",
      header: header.tags,
      width: 170,
      read: ({ tags }) => tags.join(", "),
      parse: (text) =>
        list(text).every((tag) => tag.length <= 60) ? { tags: list(text).slice(0, 50) } : null,
    },
    ...words.attributes.map((attribute) => attributeColumn(attribute, words.labelOf(attribute))),
  ];
}

const alike = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

function statusColumn({ header, statuses }: GridWords): GridColumn {
  return {
    id: "status",
    header: header.status,
    width: 120,
    read: ({ status }) => statuses[status],
    parse: (text) => {
      const status = PRODUCT_STATUSES.find((one) => alike(one, text) || alike(statuses[one], text));
      return status ? { status } : null;
    },
    options: PRODUCT_STATUSES.map((status) => statuses[status]),
  };
}

function priceColumns(currency: HandPriced, header: GridWords["header"]): GridColumn[] {
  const column = (of: "amount" | "compareAt"): GridColumn => ({
    id: of === "amount" ? currency : `${currency}before`,
    header: of === "amount" ? header[currency] : header[`${currency}before`],
    width: 110,
    end: true,
    read: (row) => moneyText(row[currency][of], currency),
    parse: (text) => {
      const price = text.trim() === "" ? null : parseMoney(text, currency);
      if (price !== null && price < 1) return null;
      return price === null && text.trim() !== "" ? null : { [currency]: { [of]: price } };
    },
  });
  return [column("amount"), column("compareAt")];
}

function categoryColumn({ header, categories }: GridWords): GridColumn {
  return {
    id: "category",
    header: header.category,
    width: 200,
    read: ({ categoryId }) => categories.find(({ id }) => id === categoryId)?.label.trim() ?? "",
    parse: (text) => {
      if (text.trim() === "") return { categoryId: null };
      const found = categories.find(({ label }) => alike(label, text));
      return found ? { categoryId: found.id } : null;
    },
    options: categories.map(({ label }) => label.trim()),
  };
}

/** By its name or code; an empty cell is the default one. */
function taxClassColumn({ header, taxClasses }: GridWords): GridColumn {
  return {
    id: "taxClass",
    header: header.taxClass,
    width: 140,
    read: ({ taxClass }) => taxClasses.find(({ code }) => code === taxClass)?.label ?? taxClass ?? "",
    parse: (text) => {
      if (text.trim() === "") return { taxClass: null };
      const found = taxClasses.find(({ code, label }) => alike(code, text) || alike(label, text));
      return found ? { taxClass: found.code } : null;
    },
    options: taxClasses.map(({ label }) => label),
  };
}

function attributeColumn(attribute: AttributeView, label: string): GridColumn {
  const { code, type } = attribute;
  return {
    id: `attribute:${code}`,
    header: attribute.unit ? `${label} (${attribute.unit})` : label,
    width: 140,
    read: ({ attributes }) => {
      const held = attributes.find((one) => one.code === code);
      if (!held) return "";
      if (held.type === "TEXT") return held.text.en ?? "";
      if (held.type === "NUMBER") return String(held.number);
      return held.type === "BOOLEAN" ? String(held.flag) : held.values.join(", ");
    },
    parse: (text) => {
      if (text.trim() === "") return { clearAttributes: [code] };
      const held = attributeOf(attribute, type === "BOOLEAN" ? text.trim().toLowerCase() : text);
      if (
        !held ||
        ("values" in held &&
          !held.values.every((value) => attribute.values.some((one) => one.code === value)))
      )
        return null;
      return { attributes: [held] };
    },
    ...(attribute.values.length > 0 && { options: attribute.values.map((value) => value.code) }),
    ...(type === "BOOLEAN" && { options: ["true", "false"] }),
  };
}

/** One product's cells as the server takes them; null where one of them can't be so. */
export function toCells(
  texts: Readonly<Record<string, string>>,
  columns: readonly GridColumn[],
): BulkCells | null {
  let cells: BulkCells = {};
  for (const [id, text] of Object.entries(texts)) {
    const parsed = columns.find((column) => column.id === id)?.parse(text);
    if (!parsed) return null;
    cells = merged(cells, parsed);
  }
  return cells;
}

function merged(a: BulkCells, b: BulkCells): BulkCells {
  const { MAD, EUR, attributes, clearAttributes, ...rest } = b;
  return {
    ...a,
    ...rest,
    ...(MAD && { MAD: { ...a.MAD, ...MAD } }),
    ...(EUR && { EUR: { ...a.EUR, ...EUR } }),
    ...(attributes && { attributes: [...(a.attributes ?? []), ...attributes] }),
    ...(clearAttributes && { clearAttributes: [...(a.clearAttributes ?? []), ...clearAttributes] }),
  };
}
