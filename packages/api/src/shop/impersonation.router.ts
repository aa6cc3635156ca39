import { DomainError, EndedImpersonation, LinkTokenInput, OpenedImpersonation } from "@souk/contracts";
import { endImpersonation } from "@souk/core/impersonation/end-impersonation";
import { openImpersonation } from "@souk/core/impersonation/open-impersonation";
import { customerProcedure, publicProcedure, STAFF_TOO } from "../procedures.ts";
import { router } from "../trpc.ts";

/** For the tab in which one of the staff sees the shop as a customer; it is begun in the admin. */
export const impersonationRouter = router({
  open: publicProcedure
    .input(LinkTokenInput)
    .output(OpenedImpersonation)
    .mutation(({ ctx, input }) => openImpersonation(ctx, input, ctx.issueImpersonation)),
  end: customerProcedure
    .meta(STAFF_TOO)
    .output(EndedImpersonation)
    .mutation(({ ctx }) => {
      const { impersonation } = ctx.customer;
      if (!impersonation) throw new DomainError("IMPERSONATION_OVER", {});
      return endImpersonation(ctx, impersonation);
    }),
});
