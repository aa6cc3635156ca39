import type { ActivityGroup } from "@souk/contracts";

/** As the address says what the list is narrowed to. */
export const ABOUT = { security: "SECURITY", orders: "ORDERS", account: "ACCOUNT" } as const satisfies Record<
  string,
  ActivityGroup
>;
export type About = keyof typeof ABOUT;
export interface ActivitySearch {
  about?: About;
}

const isAbout = (value: unknown): value is About => typeof value === "string" && Object.hasOwn(ABOUT, value);

/** What isn't known shows everything. */
export const parseActivitySearch = ({ about }: Record<string, unknown>): ActivitySearch =>
  isAbout(about) ? { about } : {};
