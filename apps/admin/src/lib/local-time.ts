/** An ISO time as a datetime-local field writes it, in the browser's zone; empty for none. */
export function toLocalField(iso: string): string {
  if (iso === "") return "";
  const time = new Date(iso);
  const local = new Date(time.getTime() - time.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 16);
}

/** What such a field says, as an ISO time; empty where it says none. */
export function fromLocalField(text: string): string {
  const time = new Date(text);
  return text === "" || Number.isNaN(time.getTime()) ? "" : time.toISOString();
}

/** The browser's zone by its name: "Africa/Casablanca". */
export const localZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;
