const browsers = [
  ["Edge", /Edg\//],
  ["Opera", /OPR\//],
  ["Samsung Internet", /SamsungBrowser\//],
  ["Firefox", /Firefox\/|FxiOS\//],
  ["Chrome", /Chrome\/|CriOS\//],
  ["Safari", /Safari\//],
] as const;

const systems = [
  ["Android", /Android/],
  ["iPhone", /iPhone/],
  ["iPad", /iPad/],
  ["Windows", /Windows/],
  ["macOS", /Mac OS X/],
  ["Linux", /Linux/],
] as const;

/** "Firefox, Linux" from a user agent; null where it says nothing we know. Proper names: the same in all languages. */
export function deviceName(userAgent: string | null | undefined): string | null {
  if (!userAgent) return null;
  const known = [browsers, systems].flatMap(
    (names) => names.find(([, sign]) => sign.test(userAgent))?.[0] ?? [],
  );
  return known.length === 0 ? null : known.join(", ");
}
