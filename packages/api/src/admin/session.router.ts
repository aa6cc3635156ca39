import { Me } from "@souk/contracts";
import { baseProcedure, router } from "../trpc.ts";

export const sessionRouter = router({
  /** Null for whoever isn't signed in; a customer's role shows that they aren't staff. */
  me: baseProcedure.output(Me.nullable()).query(({ ctx }) => ctx.user()),
});
