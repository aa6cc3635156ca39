import { DomainError } from "@souk/contracts";
import type { z } from "zod";
import { type Fields, type Nothing, withFields } from "./with-fields.ts";

/** A record as it is now, and how it is saved with other values: by its editor's own way. */
export interface Held {
  /** As the log writes it down. */
  snapshot: object;
  /** The fields of which the log keeps all that the editor wants; left out: every one. */
  kept?: readonly string[] | undefined;
  /** What saves it with these values. NOT_REVERTIBLE where the editor takes them no more. */
  prepare(fields: Fields): () => Promise<unknown>;
}

interface Editor<Input> {
  schema: z.ZodType<Input>;
  /** What the editor takes, of a snapshot's fields. */
  toInput: (fields: Fields) => object;
  save: (input: Input) => Promise<unknown>;
  kept?: readonly string[];
}

/** Nothing is written as null, as no field, or as no part at all: whichever of them the editor takes. */
const NOTHINGS: readonly Nothing[] = [
  { absent: "NOWHERE", emptied: "STAYS" },
  { absent: "WITHIN", emptied: "STAYS" },
  { absent: "WITHIN", emptied: "GOES" },
  { absent: "EVERYWHERE", emptied: "STAYS" },
];

export function hold<Input>(snapshot: object, { schema, toInput, save, kept }: Editor<Input>): Held {
  return {
    snapshot,
    kept,
    prepare: (fields) => {
      for (const nothing of NOTHINGS) {
        const { success, data } = schema.safeParse(toInput(withFields(snapshot, fields, nothing)));
        if (success) return () => save(data);
      }
      throw new DomainError("NOT_REVERTIBLE", { reason: "NOT_ALLOWED", fields: Object.keys(fields) });
    },
  };
}
