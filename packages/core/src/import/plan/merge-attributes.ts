import type { Problems } from "../problems.ts";
import { importProblem, quoted } from "../problems.ts";
import { splitList } from "../record/lists.ts";
import type { AttributeRecord, ProductRecord } from "../record/product-record.ts";
import type { AttributeFact, ProductState } from "../state/product-state.ts";
import type { AttributeShape } from "./batch-shop.ts";

/** The attributes that a product will have; a cell that isn't of its attribute's type is said. */
export function mergeAttributes(
  record: ProductRecord,
  before: ProductState | null,
  { attributes, problems }: { attributes: ReadonlyMap<string, AttributeShape>; problems: Problems },
): ProductState["attributes"] {
  const merged = { ...before?.attributes };
  for (const [code, told] of record.attributes) {
    const shape = attributes.get(code);
    if (shape === undefined) continue;
    const fact = toFact(told, shape, problems);
    if (fact === null) delete merged[code];
    else merged[code] = fact;
  }
  return merged;
}

function toFact(told: AttributeRecord, shape: AttributeShape, problems: Problems): AttributeFact | null {
  const { en = "" } = told.texts;
  if (shape.type === "TEXT") {
    const filled = Object.fromEntries(Object.entries(told.texts).filter(([, text]) => text !== ""));
    return Object.keys(filled).length === 0 ? null : { text: filled };
  }
  if (en === "") return null;
  const refuse = (code: "NOT_A_NUMBER" | "NOT_YES_NO" | "UNKNOWN_VALUE", value: string): null => {
    const problem = importProblem(code, { value: quoted(value) });
    problems.errors.push({ line: told.line, column: told.column, problem });
    return null;
  };
  if (shape.type === "NUMBER") {
    const number = Number(/^-?\d+,\d+$/.test(en) ? en.replace(",", ".") : en);
    return Number.isFinite(number) ? { number } : refuse("NOT_A_NUMBER", en);
  }
  if (shape.type === "BOOLEAN") {
    if (/^(yes|true|1|oui|نعم)$/i.test(en)) return { flag: true };
    return /^(no|false|0|non|لا)$/i.test(en) ? { flag: false } : refuse("NOT_YES_NO", en);
  }
  const codes = splitList(en, ",").map((text) => {
    const small = text.toLowerCase();
    const value =
      shape.values.find(({ code }) => code === text) ??
      shape.values.find(({ label }) => label.toLowerCase() === small);
    return value?.code ?? refuse("UNKNOWN_VALUE", text);
  });
  return { values: codes.filter((code) => code !== null) };
}
