import {
  ImportRedirectsInput,
  ImportRedirectsResult,
  OldSlugInput,
  OldSlugList,
  RedirectIdInput,
  RedirectList,
  RedirectListInput,
  RedirectRow,
  SaveRedirectInput,
} from "@souk/contracts";
import { importRedirects } from "@souk/core/admin/redirects/import-redirects";
import { listOldSlugs } from "@souk/core/admin/redirects/list-old-slugs";
import { listRedirects } from "@souk/core/admin/redirects/list-redirects";
import { removeOldSlug, removeRedirect } from "@souk/core/admin/redirects/remove-redirect";
import { saveRedirect } from "@souk/core/admin/redirects/save-redirect";
import { staffProcedure } from "../procedures.ts";
import { router } from "../trpc.ts";

const read = staffProcedure("products.read").input(RedirectListInput);
const write = staffProcedure("products.write");

export const redirectsRouter = router({
  list: read.output(RedirectList).query(({ ctx, input }) => listRedirects(ctx, input)),
  oldSlugs: read.output(OldSlugList).query(({ ctx, input }) => listOldSlugs(ctx, input)),
  save: write
    .input(SaveRedirectInput)
    .output(RedirectRow)
    .mutation(({ ctx, input }) => saveRedirect(ctx, input)),
  remove: write
    .input(RedirectIdInput)
    .output(RedirectIdInput)
    .mutation(({ ctx, input }) => removeRedirect(ctx, input)),
  removeOldSlug: write
    .input(OldSlugInput)
    .output(OldSlugInput)
    .mutation(({ ctx, input }) => removeOldSlug(ctx, input)),
  import: write
    .input(ImportRedirectsInput)
    .output(ImportRedirectsResult)
    .mutation(({ ctx, input }) => importRedirects(ctx, input)),
});
