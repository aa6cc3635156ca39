import { SaveSettingsInput, SettingsList, SettingsView } from "@souk/contracts";
import { listSettings } from "@souk/core/admin/settings/list-settings";
import { saveSettings } from "@souk/core/admin/settings/save-settings";
import { staffProcedure } from "../procedures.ts";
import { router } from "../trpc.ts";

export const settingsRouter = router({
  list: staffProcedure("settings.read")
    .output(SettingsList)
    .query(({ ctx }) => listSettings(ctx)),
  save: staffProcedure("settings.write")
    .input(SaveSettingsInput)
    .output(SettingsView)
    .mutation(({ ctx, input }) => saveSettings(ctx, input)),
});
