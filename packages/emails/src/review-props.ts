import type { MailLine } from "./props.ts";

/** A product that its buyer is asked about, and the address of its form. */
export type MailAsked = Pick<MailLine, "name" | "mediaHash"> & { readonly url: string };

/** What mails about reviews show. */
export interface ReviewProps {
  /** Of the product. */
  review_published: { readonly name: string; readonly url: string };
  review_rejected: { readonly name: string; readonly reason: string; readonly url: string };
  /** Of the order, and what of it may be reviewed. */
  review_invitation: { readonly number: number; readonly goods: readonly MailAsked[] };
}
