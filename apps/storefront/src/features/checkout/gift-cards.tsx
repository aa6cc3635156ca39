import type { CheckoutView, GiftCardInCart } from "@souk/contracts";
import { announce, Button, CloseIcon, Disclosure, IconButton, TextField } from "@souk/ui";
import { type SubmitEvent, useState } from "react";
import { usePastCartI18n } from "../../lib/i18n.ts";
import { errorText } from "../../lib/problem-text.ts";
import { useApplyGiftCard, useRemoveGiftCard, useStoreCredit } from "./checkout-queries.ts";

const plain = (text: string): string => text.toUpperCase().replaceAll(/[\s-]/g, "");
const FORM = /^[2-9A-HJ-NP-Z]{16}$/;

/** The gift cards and the credit that pay first, what they leave to be paid, and where more is put in. */
export function GiftCards({ view, busy }: { view: CheckoutView; busy: boolean }) {
  const { m, format } = usePastCartI18n();
  const say = m.checkout.gift;
  const { giftCards, due, cart } = view;
  return (
    <div>
      {giftCards.length > 0 ? (
        <>
          <ul aria-label={say.cards} className="space-y-2">
            {giftCards.map((card) => (
              <Card key={card.id} card={card} view={view} busy={busy} />
            ))}
          </ul>
          <p className="tnum mt-3 flex justify-between gap-6 text-lg font-semibold">
            <span>{say.due}</span>
            <span>{format.money(due, cart.currency)}</span>
          </p>
        </>
      ) : null}
      {due === 0 ? null : <Credit view={view} busy={busy} />}
      {due === 0 ? null : (
        <Disclosure title={say.label} className="text-body">
          <Entry busy={busy} view={view} />
        </Disclosure>
      )}
    </div>
  );
}

function Card({ card, view, busy }: { card: GiftCardInCart; view: CheckoutView; busy: boolean }) {
  const { m, format } = usePastCartI18n();
  const say = m.checkout.gift;
  const remove = useRemoveGiftCard();
  const { last4, amount, balance } = card;
  const name = last4 === null ? m.checkout.credit.label : say.card(last4);
  const money = (value: number): string => format.money(value, view.cart.currency);
  return (
    <li className="flex items-center justify-between gap-3 rounded-md bg-sand px-3 py-2">
      <span>
        <bdi className="font-medium">{name}</bdi>
        <span className="tnum block text-sm text-muted">{say.left(money(balance - amount))}</span>
      </span>
      <span className="flex items-center gap-2">
        <span className="tnum">−{money(amount)}</span>
        <IconButton
          size="sm"
          label={last4 === null ? m.checkout.credit.remove : say.remove(last4)}
          icon={<CloseIcon size={16} />}
          disabled={busy || remove.isPending}
          onClick={() => remove.mutate(card.id)}
        />
      </span>
    </li>
  );
}

/** What the shop owes the signed-in shopper, until it pays. */
function Credit({ view, busy }: { view: CheckoutView; busy: boolean }) {
  const i18n = usePastCartI18n();
  const { m, format } = i18n;
  const say = m.checkout.credit;
  const use = useStoreCredit();
  const { storeCredit, giftCards, cart } = view;
  if (storeCredit === 0 || giftCards.some(({ last4 }) => last4 === null)) return null;
  const money = (value: number): string => format.money(value, cart.currency);
  return (
    <div className="mt-3 rounded-md bg-sand px-3 py-2">
      <div className="flex items-center justify-between gap-3">
        <span>
          <span className="font-medium">{say.label}</span>
          <span className="tnum block text-sm text-muted">{say.have(money(storeCredit))}</span>
        </span>
        <Button
          variant="secondary"
          disabled={busy}
          pending={use.isPending}
          aria-label={`${say.label}: ${say.use}`}
          onClick={() =>
            use.mutate(undefined, {
              onSuccess: (next) => announce(say.applied(money(next.giftCards.at(-1)?.amount ?? 0))),
            })
          }
        >
          {say.use}
        </Button>
      </div>
      {use.error ? (
        <p role="alert" className="mt-1 text-sm text-pomegranate">
          {errorText(use.error, i18n)}
        </p>
      ) : null}
    </div>
  );
}

function Entry({ view, busy }: { view: CheckoutView; busy: boolean }) {
  const i18n = usePastCartI18n();
  const { m, format } = i18n;
  const say = m.checkout.gift;
  const [text, setText] = useState("");
  const [tried, setTried] = useState(false);
  const apply = useApplyGiftCard();
  const valid = FORM.test(plain(text));
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setTried(true);
    if (!valid || apply.isPending) return;
    apply.mutate(plain(text), {
      onSuccess: (next) => {
        const amount = next.giftCards.at(-1)?.amount ?? 0;
        announce(say.applied(format.money(amount, view.cart.currency)));
      },
    });
  };
  const refusal = apply.error ? errorText(apply.error, i18n) : undefined;
  return (
    <form noValidate onSubmit={submit} className="flex items-start gap-2">
      <TextField
        label={say.label}
        hideLabel
        help={say.help}
        value={text}
        onChange={(next) => {
          setText(next);
          apply.reset();
        }}
        error={tried && !valid ? say.invalid : refusal}
        autoComplete="off"
        spellCheck={false}
        dir="ltr"
        maxLength={40}
        className="min-w-0 flex-1"
        inputClassName="font-mono uppercase"
      />
      <Button type="submit" variant="secondary" disabled={busy} pending={apply.isPending}>
        {say.use}
      </Button>
    </form>
  );
}
