import { ApiKeyView, CreateApiKeyInput, CreatedApiKey, ProductIdInput as IdInput } from "@souk/contracts";
import { createKey } from "@souk/core/admin/api-keys/create-key";
import { listKeys } from "@souk/core/admin/api-keys/list-keys";
import { revokeKey } from "@souk/core/admin/api-keys/revoke-key";
import { z } from "zod";
import { staffProcedure } from "../procedures.ts";
import { router } from "../trpc.ts";

const Keys = z.array(ApiKeyView);
const write = staffProcedure("keys.write");

export const apiKeysRouter = router({
  list: write.output(Keys).query(({ ctx }) => listKeys(ctx)),
  create: write
    .input(CreateApiKeyInput)
    .output(CreatedApiKey)
    .mutation(({ ctx, input }) => createKey(ctx, input)),
  revoke: write
    .input(IdInput)
    .output(Keys)
    .mutation(({ ctx, input }) => revokeKey(ctx, input)),
});
