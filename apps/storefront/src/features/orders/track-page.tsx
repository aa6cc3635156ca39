import { Email, OrderNumber } from "@souk/contracts";
import { Banner, Button, FormErrorSummary, StarLattice } from "@souk/ui";
import { useMutation } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { z } from "zod";
import { shownProblems } from "../../lib/form/form-problems.ts";
import { useShopForm } from "../../lib/form/use-shop-form.ts";
import { usePastCartI18n } from "../../lib/i18n.ts";
import { errorText } from "../../lib/problem-text.ts";
import { problemOf, shop } from "../../lib/trpc.ts";
import { EmailField } from "../../parts/email-field.tsx";
import { FormTextField } from "../../parts/form-text-field.tsx";
import { PageHeading } from "../../parts/page-heading.tsx";

// As typed, with a "#" or spaces; the contract's own rule then looks at the number.
const TrackForm = z.object({
  number: z
    .string()
    .transform((value) =>
      /^[\s#]*\d{1,10}\s*$/.test(value)
        ? Number(value.replaceAll(/\D/g, ""))
        : value === ""
          ? undefined
          : value,
    )
    .pipe(OrderNumber),
  email: Email,
});

export function TrackPage() {
  const i18n = usePastCartI18n();
  const { m, locale } = i18n;
  const navigate = useNavigate();
  const form = useShopForm(TrackForm, { number: "", email: "" });
  const { control, formState } = form;
  const track = useMutation({
    mutationFn: (input: { number: number; email: string }) => shop.orders.track.mutate(input),
    onSuccess: ({ number, key }) =>
      navigate({
        to: "/$locale/orders/$number",
        params: { locale, number: String(number) },
        search: { key },
      }),
  });
  const problems = shownProblems(formState, m, { number: m.order.number, email: m.order.email });
  const wrong = problems.length > 0 || track.isError;
  const missing = problemOf(track.error)?.code === "NOT_FOUND";
  const submit = form.handleSubmit((values) => track.mutate(values));
  return (
    <div className="relative isolate overflow-clip py-12 md:py-20">
      <StarLattice pitch={132} className="-z-10 text-ink/4 mask-radial-from-20% mask-radial-to-80%" />
      <div className="mx-auto w-[min(28rem,calc(100%-2rem))] rounded-lg border border-hairline bg-surface p-6 sm:p-8">
        <PageHeading
          title={wrong ? `${m.common.errorPrefix} ${m.order.trackTitle}` : m.order.trackTitle}
          className="text-2xl"
        >
          {m.order.trackTitle}
        </PageHeading>
        <p className="mt-2 mb-6 text-muted">{m.order.trackLead}</p>
        <form noValidate onSubmit={(event) => void submit(event)} className="space-y-5">
          <FormErrorSummary
            title={m.common.formProblems(problems.length)}
            errors={problems}
            focusKey={formState.submitCount}
          />
          {track.error ? (
            <Banner tone={missing ? "warning" : "danger"} role="alert">
              {missing ? m.order.trackNone : errorText(track.error, i18n)}
            </Banner>
          ) : null}
          <FormTextField
            control={control}
            name="number"
            label={m.order.number}
            inputMode="numeric"
            autoComplete="off"
            dir="ltr"
            inputClassName="rtl:text-end"
            required
          />
          <EmailField control={control} name="email" label={m.order.email} autoComplete="email" required />
          <Button type="submit" size="lg" block pending={track.isPending} pendingLabel={m.common.loading}>
            {m.order.find}
          </Button>
        </form>
      </div>
    </div>
  );
}
