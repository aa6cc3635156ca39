import {
  AssignThreadInput,
  GetThreadInput,
  MoveThreadInput,
  PostMessageInput,
  ReadThreadInput,
  StaffThreadView,
  SupportPeople,
  ThreadCounts,
  ThreadTable,
  ThreadTableInput,
} from "@souk/contracts";
import {
  closeThreadByStaff,
  reopenThreadByStaff,
  replyToThread,
} from "@souk/core/support/staff/answer-thread";
import { assignThread } from "@souk/core/support/staff/assign-thread";
import { supportPeople } from "@souk/core/support/staff/support-people";
import { readThreadByStaff } from "@souk/core/support/staff/read-thread";
import { staffThread } from "@souk/core/support/staff/staff-thread";
import { threadCounts, threadTable } from "@souk/core/support/staff/thread-table";
import { followThreads } from "../follow-threads.ts";
import { staffProcedure } from "../procedures.ts";
import { router } from "../trpc.ts";

const read = staffProcedure("support.read");
const answer = staffProcedure("support.write");
const thread = answer.output(StaffThreadView);

/** The staff's inbox of customers' conversations. */
export const supportRouter = router({
  list: read
    .input(ThreadTableInput)
    .output(ThreadTable)
    .query(({ ctx, input }) => threadTable(ctx, input)),
  counts: read.output(ThreadCounts).query(({ ctx }) => threadCounts(ctx)),
  get: read
    .input(GetThreadInput)
    .output(StaffThreadView)
    .query(({ ctx, input }) => staffThread(ctx, input)),
  people: read.output(SupportPeople).query(({ ctx }) => supportPeople(ctx)),
  reply: thread.input(PostMessageInput).mutation(({ ctx, input }) => replyToThread(ctx, input)),
  close: thread.input(MoveThreadInput).mutation(({ ctx, input }) => closeThreadByStaff(ctx, input)),
  reopen: thread.input(MoveThreadInput).mutation(({ ctx, input }) => reopenThreadByStaff(ctx, input)),
  assign: thread.input(AssignThreadInput).mutation(({ ctx, input }) => assignThread(ctx, input)),
  read: answer
    .input(ReadThreadInput)
    .output(ThreadCounts)
    .mutation(({ ctx, input }) => readThreadByStaff(ctx, input)),
  live: read.subscription(({ ctx, signal }) =>
    followThreads(ctx, { accountId: ctx.staff.id, as: "support.read", signal }),
  ),
});
