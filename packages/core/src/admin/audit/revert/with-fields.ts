export type Fields = Record<string, unknown>;
/** How a field that is to be nothing is written: left out where it is `absent`, else as null. */
export interface Nothing {
  absent: "NOWHERE" | "WITHIN" | "EVERYWHERE";
  /** What becomes of a part of the record that has no field left. */
  emptied: "STAYS" | "GOES";
}

/** The snapshot with these fields, by dotted path, in place of what it has; it stays as it is itself. */
export function withFields(snapshot: object, fields: Fields, nothing: Nothing): Fields {
  const edited: Fields = { ...snapshot };
  for (const [path, value] of Object.entries(fields)) {
    const keys = path.split(".");
    const absent = nothing.absent === "EVERYWHERE" || (nothing.absent === "WITHIN" && keys.length > 1);
    put(edited, keys, value === null && absent ? undefined : value, nothing);
  }
  return edited;
}

function put(at: Fields, [key = "", ...rest]: readonly string[], value: unknown, nothing: Nothing): void {
  if (rest.length > 0) {
    const held = at[key];
    const part: Fields = typeof held === "object" && held !== null ? { ...held } : {};
    put(part, rest, value, nothing);
    const goes = nothing.emptied === "GOES" && Object.keys(part).length === 0;
    at[key] = goes ? undefined : part;
  } else at[key] = value;
  if (at[key] === undefined) delete at[key];
}
