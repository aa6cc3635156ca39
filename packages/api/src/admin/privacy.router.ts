import {
  ConsentLogInput,
  ConsentPage,
  ErasureLoss,
  ErasureLossInput,
  PrivacyListInput,
  PrivacyPage,
  PrivacyRef,
  RetentionPeriod,
  StaffPrivacyRequest,
  StartPrivacyInput,
} from "@souk/contracts";
import { cancelRequest } from "@souk/core/admin/privacy/cancel-request";
import { erasureLoss } from "@souk/core/admin/privacy/erasure-loss";
import { listConsents } from "@souk/core/admin/privacy/list-consents";
import { listRequests } from "@souk/core/admin/privacy/list-requests";
import { startRequest } from "@souk/core/admin/privacy/start-request";
import { retentionPeriods } from "@souk/core/privacy/retention/retention-periods";
import { z } from "zod";
import { staffProcedure } from "../procedures.ts";
import { router } from "../trpc.ts";

export const privacyRouter = router({
  list: staffProcedure("privacy.read")
    .input(PrivacyListInput)
    .output(PrivacyPage)
    .query(({ ctx, input }) => listRequests(ctx, input)),
  consents: staffProcedure("privacy.read")
    .input(ConsentLogInput)
    .output(ConsentPage)
    .query(({ ctx, input }) => listConsents(ctx, input)),
  retention: staffProcedure("privacy.read")
    .output(z.array(RetentionPeriod))
    .query(({ ctx }) => retentionPeriods(ctx)),
  erasureLoss: staffProcedure("privacy.write")
    .input(ErasureLossInput)
    .output(ErasureLoss)
    .query(({ ctx, input }) => erasureLoss(ctx, input)),
  start: staffProcedure("privacy.write")
    .input(StartPrivacyInput)
    .output(StaffPrivacyRequest)
    .mutation(({ ctx, input }) => startRequest(ctx, input)),
  cancel: staffProcedure("privacy.write")
    .input(PrivacyRef)
    .output(StaffPrivacyRequest)
    .mutation(({ ctx, input }) => cancelRequest(ctx, input)),
});
