import {
  SaveSynonymsInput,
  SearchReport,
  SearchReportInput,
  StaffSearchInput,
  StaffSearchView,
  SynonymSetInput,
  SynonymsView,
} from "@souk/contracts";
import { staffSearch } from "@souk/core/admin/search/staff-search";
import { searchReport } from "@souk/core/search/log/search-report";
import { listSynonyms } from "@souk/core/search/synonyms/list-synonyms";
import { deleteSynonyms, saveSynonyms } from "@souk/core/search/synonyms/save-synonyms";
import { staffProcedure } from "../procedures.ts";
import { router } from "../trpc.ts";

const read = staffProcedure("search.read");
const write = staffProcedure("search.write").output(SynonymsView);

export const searchRouter = router({
  /** Finds only what the role may read. */
  staff: read
    .input(StaffSearchInput)
    .output(StaffSearchView)
    .query(({ ctx, input }) => staffSearch(ctx, input)),
  report: read
    .input(SearchReportInput)
    .output(SearchReport)
    .query(({ ctx, input }) => searchReport(ctx, input)),
  synonyms: read.output(SynonymsView).query(({ ctx }) => listSynonyms(ctx)),
  saveSynonyms: write.input(SaveSynonymsInput).mutation(({ ctx, input }) => saveSynonyms(ctx, input)),
  deleteSynonyms: write.input(SynonymSetInput).mutation(({ ctx, input }) => deleteSynonyms(ctx, input)),
});
