import type { PaymentChoice } from "@souk/contracts";
import { Banner, Button, FormErrorSummary, LockIcon, TextField } from "@souk/ui";
import { useState } from "react";
import { Controller } from "react-hook-form";
import { shownProblems } from "../../lib/form/form-problems.ts";
import { fieldText } from "../../lib/form/issue-text.ts";
import { useShopForm } from "../../lib/form/use-shop-form.ts";
import { usePastCartI18n } from "../../lib/i18n.ts";
import { usePageTitle } from "../../parts/page-heading.tsx";
import { CardInput, groupDigits, groupExpiry } from "./card-schema.ts";
import { cardToken } from "./gateway.ts";

interface Props {
  label: string;
  /** The last try made no order. */
  failed: boolean;
  busy: boolean;
  blocked: boolean;
  onPay: (choose: () => Promise<PaymentChoice | null>) => Promise<void>;
}

/** The card's fields go to the provider alone; what comes back is a token. */
export function CardForm({ label, failed, busy, blocked, onPay }: Props) {
  const { m } = usePastCartI18n();
  const form = useShopForm(CardInput, { number: "", expiry: "", cvc: "" });
  const { control, formState } = form;
  const [refused, setRefused] = useState(false);
  const problems = shownProblems(formState, m, {
    number: m.checkout.cardNumber,
    expiry: m.checkout.expiry,
    cvc: m.checkout.cvc,
  });
  usePageTitle(
    problems.length > 0 || refused || failed
      ? `${m.common.errorPrefix} ${m.checkout.title}`
      : m.checkout.title,
  );
  const submit = form.handleSubmit((card) =>
    onPay(async () => {
      const token = await cardToken(card);
      setRefused(token === null);
      return token === null ? null : { method: "card", token };
    }),
  );
  return (
    <form
      noValidate
      onSubmit={(event) => (blocked ? event.preventDefault() : void submit(event))}
      className="space-y-5"
    >
      <FormErrorSummary
        title={m.common.formProblems(problems.length)}
        errors={problems}
        focusKey={formState.submitCount}
      />
      {refused ? (
        <Banner tone="danger" role="alert">
          {m.checkout.cardRefused}
        </Banner>
      ) : null}
      <Fields control={control} />
      <p className="text-sm text-muted">{m.checkout.testNote}</p>
      <Button
        type="submit"
        size="lg"
        block
        disabled={blocked}
        pending={busy}
        pendingLabel={m.checkout.paying}
        start={<LockIcon size={18} />}
      >
        {label}
      </Button>
    </form>
  );
}

type Control = ReturnType<
  typeof useShopForm<
    { number: string; expiry: string; cvc: string },
    { number: string; expiry: string; cvc: string }
  >
>["control"];

function Fields({ control }: { control: Control }) {
  const { m } = usePastCartI18n();
  const fields = [
    {
      name: "number",
      label: m.checkout.cardNumber,
      help: undefined,
      token: "cc-number",
      write: groupDigits,
      wide: true,
    },
    {
      name: "expiry",
      label: m.checkout.expiry,
      help: m.checkout.expiryHelp,
      token: "cc-exp",
      write: groupExpiry,
      wide: false,
    },
    {
      name: "cvc",
      label: m.checkout.cvc,
      help: m.checkout.cvcHelp,
      token: "cc-csc",
      write: (v: string) => v.replaceAll(/\D/g, "").slice(0, 4),
      wide: false,
    },
  ] as const;
  return (
    <div className="grid grid-cols-2 gap-x-4 gap-y-5">
      {fields.map(({ name, label, help, token, write, wide }) => (
        <Controller
          key={name}
          control={control}
          name={name}
          render={({ field, fieldState }) => (
            <TextField
              {...field}
              id={name}
              onChange={(value) => field.onChange(write(value))}
              label={label}
              help={help}
              inputMode="numeric"
              autoComplete={token}
              dir="ltr"
              inputClassName="tnum rtl:text-end"
              className={wide ? "col-span-2" : ""}
              error={fieldText(fieldState.error?.message, m)}
              required
            />
          )}
        />
      ))}
    </div>
  );
}
