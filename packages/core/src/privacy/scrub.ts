import { personalData } from "@souk/db";
import { z } from "zod";

export const ERASED = "[erased]";
const ABOUT = new Set(["name", "email", "contact"]);
const SAID = new Set(["content", "internal", "technical"]);

/** Under these keys JSON has what the columns of that name have: names, addresses, and what was said of a person. */
const personalKeys = new Set(
  personalData.flatMap(({ columns, isDeleted }) =>
    columns
      .filter(
        ({ kind, onErasure }) => onErasure !== "keep" && (ABOUT.has(kind) || (SAID.has(kind) && !isDeleted)),
      )
      .map(({ name }) => name),
  ),
);

const Fields = z.record(z.string(), z.unknown());

/** JSON without what tells who a person is: what stands under a personal key, and the person's addresses wherever they stand. */
export function scrub(value: unknown, emails: readonly string[]): unknown {
  if (typeof value === "string") return names(value, emails) ? ERASED : value;
  if (Array.isArray(value)) return value.map((one) => scrub(one, emails));
  const fields = Fields.safeParse(value);
  if (!fields.success) return value;
  return Object.fromEntries(
    Object.entries(fields.data).map(([key, inside]) => [
      key,
      personalKeys.has(key) && inside !== null ? ERASED : scrub(inside, emails),
    ]),
  );
}

const names = (text: string, emails: readonly string[]): boolean =>
  emails.some((email) => text.toLowerCase().includes(email));
