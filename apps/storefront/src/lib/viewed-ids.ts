const KEPT = 13;
const UUID = /^[\da-f-]{36}$/;

/** Ids out of the browser's storage; anything that can't be read counts as none. */
export function readViewed(text: string | null): string[] {
  try {
    const parsed: unknown = JSON.parse(text ?? "[]");
    if (!Array.isArray(parsed)) return [];
    return parsed.filter((id): id is string => typeof id === "string" && UUID.test(id)).slice(0, KEPT);
  } catch {
    return [];
  }
}

/** The last products looked at, newest first, each once. */
export function withViewed(ids: readonly string[], id: string): string[] {
  return [id, ...ids.filter((other) => other !== id)].slice(0, KEPT);
}
