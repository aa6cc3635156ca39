import type { ContactMessages } from "@souk/i18n/contact";
import { Banner, Button, FormErrorSummary } from "@souk/ui";
import { useEffect } from "react";
import { shownProblems } from "../../lib/form/form-problems.ts";
import { useShopForm } from "../../lib/form/use-shop-form.ts";
import { useI18n } from "../../lib/i18n.ts";
import { errorText } from "../../lib/problem-text.ts";
import { usePageTitle } from "../../parts/page-heading.tsx";
import { type ContactDraft, writeDraft } from "./contact-draft.ts";
import { ContactFields } from "./contact-fields.tsx";
import { ContactSchema } from "./contact-schema.ts";
import { useSendContact } from "./use-send-contact.ts";

interface Props {
  typed: ContactDraft;
  words: ContactMessages;
  onSent: (email: string) => void;
}

/** What was typed stays: after an error in the form, after one of the network in this tab. */
export function ContactForm({ typed, words, onSent }: Props) {
  const i18n = useI18n();
  const { m } = i18n;
  const form = useShopForm(ContactSchema, { ...typed, homepage: "" });
  const { control, formState, register, subscribe } = form;
  const send = useSendContact();
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ values }) => writeDraft(sessionStorage, values),
      }),
    [subscribe],
  );
  const labels = {
    name: words.name,
    email: words.email,
    topic: words.topic,
    orderNumber: words.order,
    text: words.text,
  };
  const problems = shownProblems(formState, m, labels);
  usePageTitle(problems.length > 0 ? `${m.common.errorPrefix} ${words.title}` : words.title);
  const submit = form.handleSubmit((values) => {
    if (!send.isPending) send.mutate(values, { onSuccess: () => onSent(values.email) });
  });
  return (
    <form noValidate onSubmit={(event) => void submit(event)} className="space-y-5">
      <FormErrorSummary
        title={m.common.formProblems(problems.length)}
        errors={problems}
        focusKey={formState.submitCount}
      />
      {send.error ? (
        <Banner tone="danger" role="alert">
          {errorText(send.error, i18n)}
        </Banner>
      ) : null}
      <ContactFields control={control} words={words} />
      {/* Programs fill in whatever there is. Nobody sees it, reaches it by keys or has it read out. */}
      <input
        {...register("homepage")}
        type="text"
        tabIndex={-1}
        autoComplete="off"
        aria-hidden
        className="sr-only"
      />
      <Button type="submit" size="lg" pending={send.isPending} pendingLabel={words.sending}>
        {words.send}
      </Button>
    </form>
  );
}
