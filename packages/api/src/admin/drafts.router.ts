import {
  ChangeDraftInput,
  CompleteDraftInput,
  CreateDraftInput,
  DraftRef,
  DraftTable,
  DraftTableInput,
  DraftView,
  SendDraftInput,
  SentDraft,
} from "@souk/contracts";
import { changeDraft } from "@souk/core/drafts/change-draft";
import { completeDraft } from "@souk/core/drafts/complete-draft";
import { createDraft } from "@souk/core/drafts/create-draft";
import { deleteDraft } from "@souk/core/drafts/delete-draft";
import { draftTable } from "@souk/core/drafts/draft-table";
import { getDraft } from "@souk/core/drafts/get-draft";
import { sendDraft } from "@souk/core/drafts/send-draft";
import { staffProcedure } from "../procedures.ts";
import { router } from "../trpc.ts";

const read = staffProcedure("orders.read");
const write = staffProcedure("orders.write");

export const draftsRouter = router({
  list: read
    .input(DraftTableInput)
    .output(DraftTable)
    .query(({ ctx, input }) => draftTable(ctx, input)),
  get: read
    .input(DraftRef)
    .output(DraftView)
    .query(({ ctx, input }) => getDraft(ctx, input)),
  create: write
    .input(CreateDraftInput)
    .output(DraftView)
    .mutation(({ ctx, input }) => createDraft(ctx, input)),
  change: write
    .input(ChangeDraftInput)
    .output(DraftView)
    .mutation(({ ctx, input }) => changeDraft(ctx, input)),
  send: write
    .input(SendDraftInput)
    .output(SentDraft)
    .mutation(({ ctx, input }) => sendDraft(ctx, input)),
  complete: staffProcedure("payments.write")
    .input(CompleteDraftInput)
    .output(DraftView)
    .mutation(({ ctx, input }) => completeDraft(ctx, input)),
  delete: write
    .input(DraftRef)
    .output(DraftRef)
    .mutation(({ ctx, input }) => deleteDraft(ctx, input)),
});
