export { createDb, type Db, type DbHandle, type DbOptions } from "./client.ts";
export { columns } from "./columns.ts";
export { personalData } from "../generated/personal-data.ts";
export type { Owner, PersonalColumn, PersonalModel } from "./personal-kinds.ts";
export { limits, type LimitName } from "./limits.ts";
export {
  type Attempt,
  clearTurns,
  forgetTurns,
  limitAddress,
  returnTurn,
  type Takers,
  takeTurn,
} from "./rate-limit.ts";
export { hashOfSecretToken, newSecretToken } from "./secret-token.ts";
export { shareCounts, type SharedCount } from "./shared-counts.ts";
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
