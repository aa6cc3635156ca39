export { createDb, type Db, type DbHandle, type DbOptions } from "./client.ts";
export { columns } from "./columns.ts";
export { type Attempt, clearAttempts, limitAddress, returnAttempt, takeAttempt } from "./rate-limit.ts";
export { queues, type QueueName } from "./queues.ts";
export { Prisma } from "../generated/client.ts";
export type * from "../generated/client.ts";
export {
  createReader,
  prepare,
  type Prepared,
  type ParamType,
  type Reader,
  type ParamValue,
} from "./prepared.ts";
