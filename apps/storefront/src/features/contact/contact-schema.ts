import { ContactFields } from "@souk/contracts";
import { z } from "zod";
import type { ContactDraft } from "./contact-draft.ts";

const { orderNumber, topic, ...fields } = ContactFields.shape;

/** As typed, with a "#" or spaces; empty is none. The contract's own rule then looks at the number. */
const TypedNumber = z
  .string()
  .transform((value) => {
    if (value.trim() === "") return null;
    return /^[\s#]*\d{1,10}\s*$/.test(value) ? Number(value.replaceAll(/\D/g, "")) : value;
  })
  .pipe(orderNumber);

/** The form, and the field that people don't see. */
export const ContactSchema = z.object({
  ...fields,
  orderNumber: TypedNumber,
  // Nothing is chosen at first.
  topic: z.string().pipe(topic),
  homepage: z.string(),
});

export const blank: ContactDraft = { name: "", email: "", orderNumber: "", topic: "", text: "" };
