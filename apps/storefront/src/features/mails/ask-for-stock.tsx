import { Email, type VariantView } from "@souk/contracts";
import { Banner, Button, StatusPill } from "@souk/ui";
import { useMutation } from "@tanstack/react-query";
import { z } from "zod";
import { useShopForm } from "../../lib/form/use-shop-form.ts";
import { usePastCartI18n } from "../../lib/i18n.ts";
import { errorText } from "../../lib/problem-text.ts";
import { shop } from "../../lib/trpc.ts";
import { EmailField } from "../../parts/email-field.tsx";

const AskForm = z.object({ email: Email });

/** On a variant that is sold out: an e-mail address, told once when it can be bought again. */
export function AskForStock({ variant, email }: { variant: VariantView; email: string }) {
  const i18n = usePastCartI18n();
  const { m, locale } = i18n;
  const form = useShopForm(AskForm, { email });
  const ask = useMutation({
    mutationFn: (input: z.infer<typeof AskForm>) =>
      shop.mails.askForStock.mutate({ ...input, variantId: variant.id, locale }),
  });
  const submit = form.handleSubmit((values) => ask.mutate(values));
  return (
    <section
      aria-labelledby="ask-for-stock"
      className="mt-5 rounded-lg border border-hairline bg-surface p-5"
    >
      <h2 id="ask-for-stock" className="text-base font-semibold">
        {m.stock.askTitle}
      </h2>
      <p className="mt-1 mb-4 text-sm text-muted">{m.stock.askHelp}</p>
      <output className="block">
        {ask.isSuccess ? <StatusPill tone="success">{m.stock.asked}</StatusPill> : null}
      </output>
      {ask.isSuccess ? null : (
        <form noValidate onSubmit={(event) => void submit(event)} className="space-y-3">
          {ask.error ? (
            <Banner tone="danger" role="alert">
              {errorText(ask.error, i18n)}
            </Banner>
          ) : null}
          <EmailField control={form.control} name="email" autoComplete="email" label={m.order.email} />
          <Button type="submit" variant="secondary" pending={ask.isPending} pendingLabel={m.common.loading}>
            {m.stock.ask}
          </Button>
        </form>
      )}
    </section>
  );
}
