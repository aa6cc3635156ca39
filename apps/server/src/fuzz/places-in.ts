type Put = (text: string) => unknown;

/** Where texts stand in an input, each with what puts another one there. */
export function placesIn(input: unknown, at = ""): (readonly [string, Put])[] {
  if (typeof input === "string") return [[at, (text) => text]];
  if (typeof input !== "object" || input === null) return [];
  return Object.entries(input).flatMap(([key, value]) =>
    placesIn(value, `${at}.${key}`).map(([place, put]) => {
      const changed: Put = (text) => Object.assign(structuredClone(input), { [key]: put(text) });
      return [place, changed] as const;
    }),
  );
}
