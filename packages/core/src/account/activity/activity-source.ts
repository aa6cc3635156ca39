import type { ActivityKind, Locale } from "@souk/contracts";
import type { Prisma } from "@souk/db";

export interface ActivityOf {
  /** Whose rows, and nobody else's. */
  userId: string;
  locale: Locale;
  now: Date;
}

/** Tables from which a part of the activity is read. */
export interface ActivitySource {
  readonly kinds: readonly ActivityKind[];
  /** A SELECT of "at", "id", "kind" (text), "byStaff" and "detail" (JSON: what the kind has besides). */
  readonly rows: (of: ActivityOf) => Prisma.Sql;
}
