import { SuggestInput, SuggestView } from "@souk/contracts";
import { suggest } from "@souk/core/search/suggest/suggest";
import { publicProcedure } from "../procedures.ts";
import { router } from "../trpc.ts";

export const searchRouter = router({
  suggest: publicProcedure
    .input(SuggestInput)
    .output(SuggestView)
    .query(({ ctx, input }) => suggest(ctx, input)),
});
