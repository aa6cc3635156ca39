import {
  AttributeIdInput,
  AttributeList,
  AttributeUsage,
  OrderAttributesInput,
  SaveAttributeInput,
} from "@souk/contracts";
import { attributeUsage } from "@souk/core/admin/attributes/attribute-usage";
import { listAttributes } from "@souk/core/admin/attributes/list-attributes";
import { orderAttributes } from "@souk/core/admin/attributes/order-attributes";
import { saveAttribute } from "@souk/core/admin/attributes/save-attribute";
import { deleteAttribute, restoreAttribute } from "@souk/core/admin/attributes/set-attribute-deleted";
import { staffProcedure } from "../procedures.ts";
import { router } from "../trpc.ts";

const read = staffProcedure("products.read");
const write = staffProcedure("products.write").output(AttributeList);

export const attributesRouter = router({
  list: read.output(AttributeList).query(({ ctx }) => listAttributes(ctx)),
  usage: read.output(AttributeUsage).query(({ ctx }) => attributeUsage(ctx)),
  save: write.input(SaveAttributeInput).mutation(({ ctx, input }) => saveAttribute(ctx, input)),
  order: write.input(OrderAttributesInput).mutation(({ ctx, input }) => orderAttributes(ctx, input)),
  delete: write.input(AttributeIdInput).mutation(({ ctx, input }) => deleteAttribute(ctx, input)),
  restore: write.input(AttributeIdInput).mutation(({ ctx, input }) => restoreAttribute(ctx, input)),
});
