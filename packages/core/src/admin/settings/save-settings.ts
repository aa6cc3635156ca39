import { DomainError, type SaveSettingsInput, SettingsView } from "@souk/contracts";
import { columns, type Prisma, type Setting } from "@souk/db";
import { z } from "zod";
import { dropTags } from "../../cache/drop-tags.ts";
import type { StaffContext, Tx } from "../../context.ts";
import { bumpPricingRules } from "../../pricing/bump-pricing-rules.ts";
import { settingKey, storedSettings } from "../../settings/read-settings.ts";
import { SETTINGS_TAG } from "../../settings/settings-cache.ts";
import { runTx } from "../../transaction.ts";
import { audit } from "../audit/audit.ts";

const s = columns<Setting>("s");
const Json = z.record(z.string(), z.json());

/**
 * Saves a whole section as edited. EDIT_CONFLICT where somebody saved since `version` was read (not with
 * `overwrite`). Every instance forgets what it keeps of the settings when this commits.
 */
export async function saveSettings(ctx: StaffContext, input: SaveSettingsInput): Promise<SettingsView> {
  const { id } = input;
  return runTx(ctx.db, async (tx) => {
    const key = settingKey(id);
    await lockSection(tx, key);
    const { values, versions } = await storedSettings(tx, [id]);
    if (versions[id] !== input.version && !input.overwrite)
      throw new DomainError("EDIT_CONFLICT", { currentVersion: versions[id] });
    const version = versions[id] + 1;
    const value: Prisma.InputJsonObject = Json.parse(input.value);
    await tx.setting.update({ where: { key }, data: { value, version }, select: { key: true } });
    await audit(tx, ctx, {
      action: "settings.update",
      entity: "settings",
      entityId: id,
      before: values[id],
      after: input.value,
    });
    // Carts are priced by it.
    if (id === "tax") await bumpPricingRules(tx);
    await dropTags(tx, [SETTINGS_TAG]);
    return SettingsView.parse({ id, version, value: input.value });
  });
}

/** Holds the section's row, made where nobody saved it before: two first saves go one after the other. */
async function lockSection(tx: Tx, key: string): Promise<void> {
  await tx.setting.createMany({ data: [{ key, value: {}, version: 0 }], skipDuplicates: true });
  await tx.$executeRaw`SELECT 1 FROM "Setting" s WHERE ${s.key} = ${key} FOR UPDATE`;
}
