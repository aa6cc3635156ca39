import type { ContactForm } from "@souk/contracts";
import { useMutation, useQuery } from "@tanstack/react-query";
import type { z } from "zod";
import { useI18n } from "../../lib/i18n.ts";
import { shop } from "../../lib/trpc.ts";
import { forgetDraft, keyFor } from "./contact-draft.ts";
import type { ContactSchema } from "./contact-schema.ts";

interface Opened extends ContactForm {
  /** By this browser's own clock, which no change of the time moves. */
  readyAt: number;
}

const opened = (form: ContactForm): Opened => ({ ...form, readyAt: performance.now() + form.waitMs });
const open = async (): Promise<Opened> => opened(await shop.contact.open.mutate());
const until = (time: number) =>
  new Promise((resolve) => setTimeout(resolve, Math.max(0, time - performance.now())));

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
      await sendWhenReady(form.data ?? (await open()), message);
    },
    onSuccess: () => forgetDraft(sessionStorage),
  });
}

type Message = Omit<Parameters<typeof shop.contact.send.mutate>[0], "token">;

/** Instances that don't share a secret would ask for ever; after so many times it is said that it failed. */
const MOST_TRIES = 4;

async function sendWhenReady(form: Opened, message: Message, tries = 1): Promise<void> {
  await until(form.readyAt);
  const answer = await shop.contact.send.mutate({ ...message, token: form.token });
  if (answer.state === "SENT") return;
  if (tries === MOST_TRIES) throw new Error("the shop took no token of its own");
  await sendWhenReady(opened(answer.form), message, tries + 1);
}
