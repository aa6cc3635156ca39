import { useMutation, useQuery } from "@tanstack/react-query";
import type { z } from "zod";
import { useI18n } from "../../lib/i18n.ts";
import { shop } from "../../lib/trpc.ts";
import { forgetDraft, keyFor } from "./contact-draft.ts";
import type { ContactSchema } from "./contact-schema.ts";
import { opened, type OpenedForm, sendWhenReady } from "./send-when-ready.ts";

const open = async (): Promise<OpenedForm> => opened(await shop.contact.open.mutate());

/**
 * Opens the form at the shop when the page is, and sends what was written: whoever is fast, with a browser that fills
 * forms in, or has had the form open for long, waits a moment unawares and is never refused.
 */
export function useSendContact() {
  const { locale } = useI18n();
  const form = useQuery({
    queryKey: ["contact", "form"],
    queryFn: open,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  return useMutation({
    mutationFn: async (values: z.output<typeof ContactSchema>) => {
      const key = keyFor(sessionStorage, JSON.stringify(values), () => crypto.randomUUID());
      const message = { ...values, locale, idempotencyKey: key };
      await sendWhenReady(form.data ?? (await open()), (token) =>
        shop.contact.send.mutate({ ...message, token }),
      );
    },
    onSuccess: () => forgetDraft(sessionStorage),
  });
}
