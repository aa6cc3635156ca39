import {
  AdjustGiftCardInput,
  GiftCardRef,
  GiftCardTable,
  GiftCardTableInput,
  GiftCardView,
  GrantCreditInput,
  IssuedGiftCard,
  IssueGiftCardInput,
  SetGiftCardInput,
} from "@souk/contracts";
import { adjustGiftCard, setGiftCard } from "@souk/core/gift-cards/change-gift-card";
import { giftCardTable } from "@souk/core/gift-cards/gift-card-table";
import { giftCardView } from "@souk/core/gift-cards/gift-card-view";
import { grantCredit } from "@souk/core/gift-cards/grant-credit";
import { issueGiftCard } from "@souk/core/gift-cards/issue-gift-card";
import { staffProcedure } from "../procedures.ts";
import { router } from "../trpc.ts";

const read = staffProcedure("payments.read");
const write = staffProcedure("payments.write");

export const giftCardsRouter = router({
  list: read
    .input(GiftCardTableInput)
    .output(GiftCardTable)
    .query(({ ctx, input }) => giftCardTable(ctx, input)),
  get: read
    .input(GiftCardRef)
    .output(GiftCardView)
    .query(({ ctx, input }) => giftCardView(ctx, ctx.db, input)),
  issue: write
    .input(IssueGiftCardInput)
    .output(IssuedGiftCard)
    .mutation(({ ctx, input }) => issueGiftCard(ctx, input)),
  grantCredit: write
    .input(GrantCreditInput)
    .output(GiftCardView)
    .mutation(({ ctx, input }) => grantCredit(ctx, input)),
  adjust: write
    .input(AdjustGiftCardInput)
    .output(GiftCardView)
    .mutation(({ ctx, input }) => adjustGiftCard(ctx, input)),
  set: write
    .input(SetGiftCardInput)
    .output(GiftCardView)
    .mutation(({ ctx, input }) => setGiftCard(ctx, input)),
});
