import type { ContactWays, Locale } from "@souk/contracts";
import type { Core, ReadContext } from "../context.ts";
import { SETTINGS_TAG } from "../settings/settings-cache.ts";

/** By what the shop is reached besides its form, as the settings say. */
export async function contactWays(
  ctx: Pick<Core, "settings"> & Pick<ReadContext, "tag">,
  { locale }: { locale: Locale },
): Promise<ContactWays> {
  ctx.tag(SETTINGS_TAG);
  const { whatsapp, phone, hours } = await ctx.settings.read("support");
  return { whatsapp: whatsapp.replace("+", ""), phone, hours: hours[locale] ?? hours.en ?? "" };
}
