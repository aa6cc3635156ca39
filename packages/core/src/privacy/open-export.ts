import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { DomainError, type ExportedData, type LinkTokenInput } from "@souk/contracts";
import { hashOfSecretToken } from "@souk/db";
import type { Core } from "../context.ts";
import { networkOf, takeTurn } from "../limits/take-turn.ts";

const unzip = promisify(gunzip);

/** The file behind the link of a mail: as often as it is wanted until it is over. LINK_EXPIRED, TOO_MANY_REQUESTS. */
export async function openExport(
  core: Core & { ip: string | null },
  { token }: LinkTokenInput,
): Promise<ExportedData> {
  await takeTurn(core, "account-link-try", { address: networkOf(core) });
  const file = await core.db.dataExport.findUnique({
    where: { tokenHash: hashOfSecretToken(token) },
    select: { content: true, expiresAt: true, createdAt: true },
  });
  if (!file || file.expiresAt <= core.clock.now()) throw new DomainError("LINK_EXPIRED", {});
  const json = (await unzip(file.content)).toString("utf8");
  return { name: `souk-data-${file.createdAt.toISOString().slice(0, 10)}.json`, json };
}
