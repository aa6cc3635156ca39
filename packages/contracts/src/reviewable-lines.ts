import { z } from "zod";
import { OrderNumber } from "./order.ts";
import { Id, Locale } from "./primitives.ts";

export const ReviewableLinesInput = z.object({ number: OrderNumber, locale: Locale });
export type ReviewableLinesInput = z.infer<typeof ReviewableLinesInput>;
/** Lines of one's own order that may be reviewed and aren't, each with the page of its product; one of each product. */
export const ReviewableLines = z.array(z.object({ lineId: Id, slug: z.string() }));
export type ReviewableLines = z.infer<typeof ReviewableLines>;
