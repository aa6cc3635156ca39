import { DomainError } from "@souk/contracts";
import { z } from "zod";

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

const Place = z.tuple([z.iso.datetime(), z.uuid()]);

/** Where a list goes on that is sorted by a time and an id. INVALID_CURSOR. */
export function decodePlace(cursor: string): [time: string, id: string] {
  return decodeCursor(Place, cursor);
}

type Older<Column extends string> = { [K in Column]: { lte: string } } & {
  NOT: { [K in Column]: string } & { id: { gte: string } };
};

/**
 * What comes after a place of a list that begins with the newest, by `createdAt` or another time. An index answers the
 * first condition; the second takes the rest of that millisecond. INVALID_CURSOR.
 */
export function olderThan(cursor: string): Older<"createdAt">;
export function olderThan<Column extends string>(cursor: string, column: Column): Older<Column>;
export function olderThan(cursor: string, column = "createdAt"): object {
  const [time, id] = decodePlace(cursor);
  return { [column]: { lte: time }, NOT: { [column]: time, id: { gte: id } } };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
