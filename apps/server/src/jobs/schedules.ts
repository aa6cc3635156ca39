import type { JobName } from "@souk/core/jobs/jobs";

/** What is done by the clock (UTC), by whichever process is there: minute, hour, day, month, weekday. */
export const schedules: { readonly [Name in JobName]?: string } = {
  "payments.reconcile": "41 3 * * *",
  /** It reads every document, so once for all processes, and at night. */
  "search.frequent": "23 4 * * *",
  "stock.low": "*/10 * * * *",
  "carts.remind": "*/10 * * * *",
  /** Every hour: the invitation comes at the time of day at which the order arrived. */
  "reviews.invite": "17 * * * *",
  "support.tell": "* * * * *",
  "limits.forget": "*/15 * * * *",
  "privacy.clock": "31 * * * *",
  "privacy.forget": "11 4 * * *",
  "stock.tell": "*/10 * * * *",
};
