const PUBLIC = /^\/trpc\/shop\/((?:catalog|search|vehicles)\.[A-Za-z]+|contact\.ways)$/;

/** Procedure and input, however the client wrote them; null for what isn't a single public read. */
export function keyOf(path: string, url: string): string | null {
  const procedure = PUBLIC.exec(path)?.[1];
  if (procedure === undefined) return null;
  const query = new URLSearchParams(url.slice(url.indexOf("?") + 1 || url.length));
  const input = query.get("input");
  if (query.has("batch") || input === null || input.length > 4000) return null;
  try {
    const parsed: unknown = JSON.parse(input);
    return `${procedure} ${canonical(parsed)}`;
  } catch {
    return null;
  }
}

/** JSON whose keys are in one order. Inputs are flat: what lies deeper is taken as it is written. */
function canonical(input: unknown): string {
  if (typeof input !== "object" || input === null || Array.isArray(input)) return JSON.stringify(input);
  return JSON.stringify(Object.entries(input).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
