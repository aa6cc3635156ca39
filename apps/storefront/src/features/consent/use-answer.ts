import { CONSENT_TEXT, type DevicePurpose } from "@souk/contracts";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { asking, keepConsent, useConsent } from "../../lib/consent.ts";
import { useI18n } from "../../lib/i18n.ts";
import { forgetViewed } from "../../lib/recently-viewed.ts";
import { shop, trpc } from "../../lib/trpc.ts";

/**
 * Answers the question. A no counts at once, whatever becomes of the call; a yes once the log has it, for without that it
 * couldn't be shown to have been given.
 */
export function useAnswer(onDone: () => void) {
  const { locale } = useI18n();
  const client = useQueryClient();
  const kept = useConsent();
  return useMutation({
    mutationFn: async (granted: readonly DevicePurpose[]) => {
      const device = kept?.device ?? crypto.randomUUID();
      if (!granted.includes("RECENT")) forgetViewed();
      const still = (kept?.granted ?? []).filter((purpose) => granted.includes(purpose));
      if (kept || granted.length === 0) keepConsent({ device, granted: still });
      const source = kept ? "SETTINGS" : "BANNER";
      await shop.privacy.saveConsent.mutate({
        device,
        granted: [...granted],
        text: CONSENT_TEXT,
        locale,
        source,
      });
      keepConsent({ device, granted });
    },
    onSettled: async (_done, error, granted) => {
      if (error && granted.length > 0) return;
      asking.set(false);
      onDone();
      await client.invalidateQueries({ queryKey: trpc.privacy.myConsents.queryKey() });
    },
  });
}
