import type { SaveReviewInput } from "@souk/contracts";

/** What a text that sends readers elsewhere has: an address of the web or of a mailbox, or digits enough to call. */
const LEADS_AWAY =
  /https?:|www\.|@|[\p{L}\p{Nd}-]\.(?:com|net|org|info|shop|store|io|me|ma|fr|es|de|uk|eu|ru|cn)(?![\p{L}\p{Nd}])|\p{Nd}(?:[\s().-]{0,3}\p{Nd}){6}/iu;

/** Whether somebody has to look at a review before it is shown, even where the shop publishes them at once. */
export function needsReading({
  title,
  body,
  photoIds,
}: Pick<SaveReviewInput, "title" | "body" | "photoIds">): boolean {
  return photoIds.length > 0 || LEADS_AWAY.test(`${title}\n${body}`);
}
