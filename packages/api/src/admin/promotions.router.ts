import {
  AddCodeInput,
  CodeList,
  CodeListInput,
  CodesDeleted,
  CodesMade,
  DeleteCodesInput,
  MakeCodesInput,
  PromotionDetail,
  PromotionIdInput,
  PromotionList,
  PromotionListInput,
  SavePromotionInput,
  SimulateInput,
  Simulation,
} from "@souk/contracts";
import { addCode } from "@souk/core/admin/promotions/add-code";
import { deleteCodes } from "@souk/core/admin/promotions/delete-codes";
import { listCodes } from "@souk/core/admin/promotions/list-codes";
import { listPromotions } from "@souk/core/admin/promotions/list-promotions";
import { makeCodes } from "@souk/core/admin/promotions/make-codes";
import { getPromotion } from "@souk/core/admin/promotions/read-promotion";
import { savePromotion } from "@souk/core/admin/promotions/save-promotion";
import { deletePromotion, restorePromotion } from "@souk/core/admin/promotions/set-promotion-deleted";
import { simulate } from "@souk/core/admin/simulator/simulate";
import { staffProcedure } from "../procedures.ts";
import { router } from "../trpc.ts";

const read = staffProcedure("promotions.read");
const write = staffProcedure("promotions.write");

export const promotionsRouter = router({
  list: read
    .input(PromotionListInput)
    .output(PromotionList)
    .query(({ ctx, input }) => listPromotions(ctx, input)),
  get: read
    .input(PromotionIdInput)
    .output(PromotionDetail)
    .query(({ ctx, input }) => getPromotion(ctx, input)),
  save: write
    .input(SavePromotionInput)
    .output(PromotionDetail)
    .mutation(({ ctx, input }) => savePromotion(ctx, input)),
  delete: write
    .input(PromotionIdInput)
    .output(PromotionDetail)
    .mutation(({ ctx, input }) => deletePromotion(ctx, input)),
  restore: write
    .input(PromotionIdInput)
    .output(PromotionDetail)
    .mutation(({ ctx, input }) => restorePromotion(ctx, input)),
  /** Changes nothing; a mutation because a draft is too long for an address. */
  simulate: read
    .input(SimulateInput)
    .output(Simulation)
    .mutation(({ ctx, input }) => simulate(ctx, input)),
  codes: read
    .input(CodeListInput)
    .output(CodeList)
    .query(({ ctx, input }) => listCodes(ctx, input)),
  addCode: write
    .input(AddCodeInput)
    .output(PromotionDetail)
    .mutation(({ ctx, input }) => addCode(ctx, input)),
  makeCodes: write
    .input(MakeCodesInput)
    .output(CodesMade)
    .mutation(({ ctx, input }) => makeCodes(ctx, input)),
  deleteCodes: write
    .input(DeleteCodesInput)
    .output(CodesDeleted)
    .mutation(({ ctx, input }) => deleteCodes(ctx, input)),
});
