import { AskForStockInput, StopMailsInput, WishDone } from "@souk/contracts";
import { askForStock } from "@souk/core/inventory/alerts/ask-for-stock";
import { stopMails } from "@souk/core/mail/stop-mails";
import { publicProcedure } from "../procedures.ts";
import { router } from "../trpc.ts";

/** What shoppers wish to be written, and what no more. */
export const mailsRouter = router({
  askForStock: publicProcedure
    .input(AskForStockInput)
    .output(WishDone)
    .mutation(({ ctx, input }) => askForStock(ctx, input)),
  stop: publicProcedure
    .input(StopMailsInput)
    .output(WishDone)
    .mutation(({ ctx, input }) => stopMails(ctx, input)),
});
