/** The field that shows what is wrong at a path of the contract's input, and the word for it. */
export function fieldPath(path: readonly PropertyKey[]): { path: string; word: string } {
  const names = path.map(String);
  const [part, second, third] = names;
  if (part === "name") return { path: "name.en", word: "en" };
  if (part === "effect") return effectPath(names.slice(1));
  if (part === "conditions" && second !== undefined && third !== undefined)
    return conditionPath(`conditions.${second}`, names.slice(2));
  return { path: part ?? "name.en", word: part ?? "other" };
}

const GOODS = new Set(["goods", "buy", "get"]);

function effectPath([field = "kind"]: readonly string[]): { path: string; word: string } {
  if (GOODS.has(field)) return { path: `effect.${field}.of`, word: "ids" };
  if (field === "basisPoints") return { path: "effect.percent", word: field };
  if (field === "variantId") return { path: "effect.gift", word: field };
  if (field === "amounts" || field === "max") return { path: `effect.${field}.MAD`, word: "amounts" };
  return { path: `effect.${field}`, word: "quantity" };
}

function conditionPath(
  condition: string,
  [field = "kind", ...deeper]: readonly string[],
): { path: string; word: string } {
  if (GOODS.has(field)) return { path: `${condition}.${field}.of`, word: "ids" };
  if (field === "ids") return { path: `${condition}.groups`, word: "ids" };
  if (field !== "min") return { path: `${condition}.${field}`, word: field };
  // Amounts by currency, or a number of units: where both are wrong, the kind's own field shows it.
  return deeper.length > 0
    ? { path: `${condition}.amounts.MAD`, word: "amounts" }
    : { path: `${condition}.kind`, word: "min" };
}
