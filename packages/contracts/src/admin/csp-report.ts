import { z } from "zod";

/** A kind of thing that browsers refused to load for a page of the shop. */
export const CspReportView = z.object({
  id: z.string(),
  directive: z.string(),
  blocked: z.string(),
  page: z.string(),
  source: z.string(),
  count: z.int(),
  firstSeenAt: z.string(),
  lastSeenAt: z.string(),
});
export type CspReportView = z.infer<typeof CspReportView>;
export const CspReportList = z.object({ items: z.array(CspReportView), nextCursor: z.null() });
export type CspReportList = z.infer<typeof CspReportList>;
