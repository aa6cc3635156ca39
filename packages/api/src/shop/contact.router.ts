import { ContactForm, ContactSent, ContactWays, ContactWaysInput, SendContactInput } from "@souk/contracts";
import { contactWays } from "@souk/core/contact/contact-ways";
import { openForm } from "@souk/core/contact/open-form";
import { sendContact } from "@souk/core/contact/send-contact";
import { cartProcedure, publicProcedure } from "../procedures.ts";
import { router } from "../trpc.ts";

/** How people write to the shop, and by what else they reach it. */
export const contactRouter = router({
  ways: publicProcedure
    .input(ContactWaysInput)
    .output(ContactWays)
    .query(({ ctx, input }) => contactWays(ctx, input)),
  open: publicProcedure.output(ContactForm).mutation(({ ctx }) => openForm(ctx)),
  send: cartProcedure
    .input(SendContactInput)
    .output(ContactSent)
    .mutation(({ ctx, input }) => sendContact(ctx, input)),
});
