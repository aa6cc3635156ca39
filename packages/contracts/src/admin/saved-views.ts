import { z } from "zod";
import { Id, text } from "../primitives.ts";

export const VIEW_SCOPES = ["products", "orders"] as const;
export const ViewScope = z.enum(VIEW_SCOPES);
export type ViewScope = z.infer<typeof ViewScope>;
/** The search parameters of the table's address: filters, sort and columns, not the page. */
export const ViewState = z
  .record(text(1, 40), text(0, 500))
  .refine((state) => Object.keys(state).length <= 40, "large");
export type ViewState = z.infer<typeof ViewState>;

export const SavedViewView = z.object({
  id: Id,
  scope: ViewScope,
  name: z.string(),
  shared: z.boolean(),
  /** Only its owner changes it. */
  mine: z.boolean(),
  owner: z.string(),
  state: z.record(z.string(), z.string()),
});
export type SavedViewView = z.infer<typeof SavedViewView>;
/** One's own first, then what others share; each by name. */
export const SavedViewList = z.array(SavedViewView);
export const ListViewsInput = z.object({ scope: ViewScope });
export const SaveViewInput = z.object({
  /** Left out: a new one. */
  id: Id.optional(),
  scope: ViewScope,
  name: text(1, 60),
  shared: z.boolean(),
  state: ViewState,
});
export type SaveViewInput = z.infer<typeof SaveViewInput>;
export const ViewIdInput = z.object({ id: Id });
