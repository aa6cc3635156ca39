const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A calendar day of the URL ("2026-11-21"), or nothing. */
export function dayParam(value: unknown): string | undefined {
  return typeof value === "string" && DAY.test(value) && !Number.isNaN(Date.parse(value)) ? value : undefined;
}

/** The instant a local day begins, as an ISO string. */
export function dayStart(day: string): string {
  return new Date(`${day}T00:00:00`).toISOString();
}

/** The instant after a local day's last, as an ISO string. */
export function dayEnd(day: string): string {
  const start = new Date(`${day}T00:00:00`);
  return new Date(start.getFullYear(), start.getMonth(), start.getDate() + 1).toISOString();
}
