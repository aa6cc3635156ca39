import type { CartView } from "@souk/contracts";
import { announce, Button, CloseIcon, Disclosure, TextField, WarningIcon } from "@souk/ui";
import { type SubmitEvent, useState } from "react";
import { useApplyCode, useRemoveCode } from "../lib/cart-codes.ts";
import { codeProblemText } from "../lib/code-problem-text.ts";
import { useI18n } from "../lib/i18n.ts";
import { errorText } from "../lib/problem-text.ts";
import { problemOf } from "../lib/trpc.ts";

const FORM = /^[A-Za-z0-9][A-Za-z0-9_-]{2,39}$/;

/** The codes in the cart, what keeps each from taking something off, and where another one is entered. */
export function PromotionCodes({ cart }: { cart: Pick<CartView, "codes" | "currency"> }) {
  const { m } = useI18n();
  return (
    <div className="mt-3">
      {cart.codes.length > 0 ? (
        <ul aria-label={m.pricing.code} className="space-y-2">
          {cart.codes.map((one) => (
            <CodeInCart key={one.code} {...one} currency={cart.currency} />
          ))}
        </ul>
      ) : null}
      <Disclosure title={m.pricing.code} className="text-body not-open:border-0">
        <CodeEntry />
      </Disclosure>
    </div>
  );
}

function CodeInCart({ code, problem, currency }: CartView["codes"][number] & Pick<CartView, "currency">) {
  const i18n = useI18n();
  const { m } = i18n;
  const remove = useRemoveCode();
  return (
    <li className="rounded-md bg-paper px-3 py-1.5 text-sm">
      <span className="flex items-center justify-between gap-2">
        <bdi className="font-mono font-medium">{code}</bdi>
        <button
          type="button"
          aria-label={m.pricing.remove(code)}
          disabled={remove.isPending}
          onClick={() => remove.mutate({ code }, { onSuccess: () => announce(m.pricing.removed(code)) })}
          className="-me-2 grid size-8 place-items-center rounded-md text-muted hover:bg-wash hover:text-ink"
        >
          <CloseIcon size={16} />
        </button>
      </span>
      {problem ? (
        <span className="flex items-start gap-1.5 pb-1 text-muted">
          <WarningIcon size={16} className="mt-0.5 shrink-0" />
          {codeProblemText(problem, i18n, currency)}
        </span>
      ) : null}
    </li>
  );
}

function CodeEntry() {
  const i18n = useI18n();
  const { m } = i18n;
  const apply = useApplyCode();
  const [code, setCode] = useState("");
  const [error, setError] = useState<string>();
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const typed = code.trim();
    if (!FORM.test(typed)) return setError(m.pricing.invalid);
    setError(undefined);
    apply.mutate(
      { code: typed },
      {
        onSuccess: () => {
          announce(m.pricing.applied(typed.toUpperCase()));
          setCode("");
        },
        onError: (failure) => {
          const refusal = problemOf(failure);
          const why = refusal?.code === "CODE_REFUSED" ? refusal.details.problem : null;
          setError(why ? codeProblemText(why, i18n) : errorText(failure, i18n));
        },
      },
    );
  };
  return (
    <form noValidate onSubmit={submit} className="flex items-start gap-2">
      <TextField
        label={m.pricing.code}
        hideLabel
        value={code}
        onChange={setCode}
        error={error}
        dir="ltr"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={40}
        className="min-w-0 flex-1"
        inputClassName="uppercase"
      />
      <Button type="submit" variant="secondary" pending={apply.isPending}>
        {m.pricing.apply}
      </Button>
    </form>
  );
}
