import { JobListInput, JobPage, JobQueues, JobRef, JobView } from "@souk/contracts";
import { getJob } from "@souk/core/admin/jobs/get-job";
import { jobQueues } from "@souk/core/admin/jobs/job-queues";
import { listJobs } from "@souk/core/admin/jobs/list-jobs";
import { cancelJob, retryJob } from "@souk/core/admin/jobs/move-job";
import { staffProcedure } from "../procedures.ts";
import { router } from "../trpc.ts";

export const jobsRouter = router({
  queues: staffProcedure("jobs.read")
    .output(JobQueues)
    .query(({ ctx }) => jobQueues(ctx)),
  list: staffProcedure("jobs.read")
    .input(JobListInput)
    .output(JobPage)
    .query(({ ctx, input }) => listJobs(ctx, input)),
  get: staffProcedure("jobs.read")
    .input(JobRef)
    .output(JobView)
    .query(({ ctx, input }) => getJob(ctx, input)),
  retry: staffProcedure("jobs.write")
    .input(JobRef)
    .output(JobView)
    .mutation(({ ctx, input }) => retryJob(ctx, input)),
  cancel: staffProcedure("jobs.write")
    .input(JobRef)
    .output(JobView)
    .mutation(({ ctx, input }) => cancelJob(ctx, input)),
});
