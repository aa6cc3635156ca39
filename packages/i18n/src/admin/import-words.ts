import type { ImportProblemCode, ImportProblemDetails } from "@souk/contracts";

/** A sentence for every problem: a new code doesn't compile until all languages word it. */
export type ImportProblemWords = {
  [C in ImportProblemCode]: (details: ImportProblemDetails<C>) => string;
};
