export type Fields = Record<string, unknown>;

/** Field names that never belong in a log: credentials, card data, e-mail addresses. A SKU in capitals is no field. */
const SECRET =
  /^(.*[pP]assword.*|([a-z]+T|t)oken(Hash)?|([a-z]+S|s)ecret|authorization|cookie|([a-z]+E|e)mail|card(Number|Last4)?|cvc|iban)$/;
/** A name that is as good as a prototype's must not become a key of ours. */
const UNSAFE = new Set(["__proto__", "constructor", "prototype"]);

/**
 * The fields that differ between two snapshots, by dotted path ("texts.en.name"), secrets left out. Lists are
 * compared and kept whole. A side that was not given stays null; two empty sides mean that nothing changed.
 */
export function changedFields(
  before: object | null | undefined,
  after: object | null | undefined,
): { before: Fields | null; after: Fields | null; changed: boolean } {
  const old = flatten(before ?? {});
  const now = flatten(after ?? {});
  const paths = [...new Set([...old.keys(), ...now.keys()])];
  const changed = paths.filter((path) => !isSame(old.get(path), now.get(path)));
  const pick = (side: Map<string, unknown>): Fields =>
    Object.fromEntries(changed.map((path) => [path, side.get(path) ?? null]));
  return {
    before: before ? pick(old) : null,
    after: after ? pick(now) : null,
    changed: changed.length > 0,
  };
}

/** Its fields by dotted path. */
export function flatten(
  source: object,
  prefix = "",
  into = new Map<string, unknown>(),
): Map<string, unknown> {
  for (const [key, value] of Object.entries(source)) {
    if (SECRET.test(key) || UNSAFE.has(key)) continue;
    const path = `${prefix}${key}`;
    if (isPlain(value)) flatten(value, `${path}.`, into);
    else if (value !== undefined) into.set(path, stored(value));
  }
  return into;
}

function isPlain(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

/** As JSON keeps it, so that a Date equals its own stored form; secrets inside lists are dropped too. */
function stored(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, inner: unknown) => (SECRET.test(key) ? undefined : inner)));
}

// Absent and null are the same to a reader of the log.
function isSame(left: unknown, right: unknown): boolean {
  return JSON.stringify(left ?? null) === JSON.stringify(right ?? null);
}
