import { invalidOf, isOffline, problemOf } from "./api-error.ts";
import { problemText, type Words } from "./problem-text.ts";

/** Any failure of a call in words a person can act on. */
export function errorText(error: unknown, words: Words): string {
  const problem = problemOf(error);
  if (problem) return problemText(problem, words);
  if (invalidOf(error)) return words.m.errors.invalid;
  return isOffline(error) ? words.m.errors.network : words.m.errors.unexpected;
}
