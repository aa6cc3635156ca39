/** As much of a zod schema as a URL needs. */
interface Schema<T> {
  safeParse(value: unknown): { success: true; data: T } | { success: false };
}

/** A parameter of the URL, or nothing where it is missing or wrong: an old link still opens. */
export function param<T>(schema: Schema<T>, value: unknown): T | undefined {
  if (value === undefined || value === "") return undefined;
  const parsed = schema.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}

/** Only what is set, so that the URL of an unfiltered page is bare. */
export function compact<T extends object>(search: T): { [K in keyof T]?: Exclude<T[K], undefined> };
export function compact(search: object): object {
  return Object.fromEntries(
    Object.entries(search).filter(([, value]) => value !== undefined && value !== ""),
  );
}

/** Plain text both ways: `?query=1042` stays a string and nothing is quoted. */
export function parseSearch(search: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(search));
}

export function stringifySearch(search: object): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(search)) {
    if (["string", "number", "boolean"].includes(typeof value) && value !== "") params.set(key, `${value}`);
  }
  const text = params.toString();
  return text === "" ? "" : `?${text}`;
}
