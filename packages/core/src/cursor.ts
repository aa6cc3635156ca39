import { DomainError } from "@souk/contracts";
import type { z } from "zod";

/** Where the next page begins: the sort values and id of the last row, opaque to clients. */
export function encodeCursor(values: readonly (string | number | null)[]): string {
  return Buffer.from(JSON.stringify(values)).toString("base64url");
}

/** The values back, in the form that `schema` (a tuple) says; INVALID_CURSOR when it isn't one of ours. */
export function decodeCursor<T>(schema: z.ZodType<T>, cursor: string): T {
  const parsed = schema.safeParse(parseJson(Buffer.from(cursor, "base64url").toString("utf8")));
  if (!parsed.success) throw new DomainError("INVALID_CURSOR", {});
  return parsed.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
