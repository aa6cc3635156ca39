const DAY = 86_400_000;

export interface OverviewPeriod {
  /** Midnight (UTC) of the first day. */
  from: Date;
  to: Date;
  /** The same stretch of time, as many days earlier. */
  previousFrom: Date;
  previousTo: Date;
}

/**
 * The last `days` days in UTC with today, so far. What it is compared with ends at the same hour: a morning isn't
 * compared with a whole day.
 */
export function overviewPeriod(now: Date, days: number): OverviewPeriod {
  const today = Math.floor(now.getTime() / DAY) * DAY;
  const from = today - (days - 1) * DAY;
  return {
    from: new Date(from),
    to: now,
    previousFrom: new Date(from - days * DAY),
    previousTo: new Date(now.getTime() - days * DAY),
  };
}
