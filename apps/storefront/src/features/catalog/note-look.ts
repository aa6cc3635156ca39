import { rememberViewed } from "../../lib/recently-viewed.ts";
import { countView } from "./count-view.ts";

/** What follows from a look at a product, as far as it was agreed to. */
export function noteLook(productId: string): void {
  rememberViewed(productId);
  countView(productId);
}
