import {
  GetThreadInput,
  MoveThreadInput,
  OpenThreadInput,
  PostMessageInput,
  ReadThreadInput,
  ThreadList,
  ThreadListInput,
  ThreadView,
  UnreadView,
} from "@souk/contracts";
import { closeThread, reopenThread } from "@souk/core/support/move-thread";
import { myThread, myThreads, myUnread, readMyThread } from "@souk/core/support/my-threads";
import { openThread } from "@souk/core/support/open-thread";
import { postMessage } from "@souk/core/support/post-message";
import { followThreads } from "../follow-threads.ts";
import { customerProcedure } from "../procedures.ts";
import { router } from "../trpc.ts";

const thread = customerProcedure.output(ThreadView);

/** A customer's conversations with the shop's staff. */
export const supportRouter = router({
  list: customerProcedure
    .input(ThreadListInput)
    .output(ThreadList)
    .query(({ ctx, input }) => myThreads(ctx, input)),
  unread: customerProcedure.output(UnreadView).query(({ ctx }) => myUnread(ctx)),
  get: thread.input(GetThreadInput).query(({ ctx, input }) => myThread(ctx, input)),
  open: thread.input(OpenThreadInput).mutation(({ ctx, input }) => openThread(ctx, input)),
  post: thread.input(PostMessageInput).mutation(({ ctx, input }) => postMessage(ctx, input)),
  close: thread.input(MoveThreadInput).mutation(({ ctx, input }) => closeThread(ctx, input)),
  reopen: thread.input(MoveThreadInput).mutation(({ ctx, input }) => reopenThread(ctx, input)),
  read: customerProcedure
    .input(ReadThreadInput)
    .output(UnreadView)
    .mutation(({ ctx, input }) => readMyThread(ctx, input)),
  live: customerProcedure.subscription(({ ctx, signal }) =>
    followThreads(ctx, { accountId: ctx.customer.id, as: "CUSTOMER", signal }),
  ),
});
