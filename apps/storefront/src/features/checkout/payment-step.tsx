import type { CheckoutView, PaymentMethod } from "@souk/contracts";
import { Banner, BankIcon, CashIcon, CreditCardIcon, GiftIcon, RadioGroup } from "@souk/ui";
import { type ReactNode, useState } from "react";
import { usePastCartI18n } from "../../lib/i18n.ts";
import { CardForm } from "./card-form.tsx";
import { OneButtonForm } from "./one-button-form.tsx";
import { PaymentNotice } from "./payment-notice.tsx";
import type { Placing } from "./use-placing.ts";

/** What is paid: a checkout's cart, or what is due of an order. */
export interface Payable extends Pick<CheckoutView, "due" | "paymentMethods"> {
  cart: Pick<CheckoutView["cart"], "currency" | "total">;
  /** It is picked up, and cash is paid there. */
  pickedUp?: boolean;
}

interface Props {
  view: Payable;
  /** What may pay a part of it first. */
  first?: ReactNode;
  /** Something in the cart stops the order. */
  blocked: boolean;
  placing: Placing;
}

export const isBusy = ({ phase }: Placing): boolean => phase !== "idle" && phase !== "unknown";

/** The ways to pay that are offered here, and the one button that orders. */
export function PaymentStep({ view, first, blocked, placing }: Props) {
  const { m } = usePastCartI18n();
  const [chosen, setChosen] = useState<string>();
  const methods: readonly PaymentMethod[] = view.due === 0 ? ["gift_card"] : view.paymentMethods;
  const method = methods.find((one) => one === chosen) ?? methods[0];
  const busy = isBusy(placing);
  const options = useOptions(view.pickedUp ?? false);
  if (!method) return <Banner tone="warning">{m.checkout.noMethod}</Banner>;
  return (
    <div className="space-y-6">
      <PaymentNotice placing={placing} />
      {first}
      {view.due === 0 ? null : (
        <RadioGroup
          label={m.checkout.method}
          look="cards"
          value={method}
          onChange={setChosen}
          disabled={busy}
          options={methods.map((value) => ({ value, ...options[value] }))}
        />
      )}
      <Form method={method} view={view} busy={busy} blocked={blocked} placing={placing} />
      <p className="text-sm text-muted">{m.checkout.terms}</p>
    </div>
  );
}

function useOptions(pickedUp: boolean) {
  const { m } = usePastCartI18n();
  const card = <CreditCardIcon />;
  return {
    card: { label: m.checkout.card, help: m.checkout.cardHelp, end: card },
    stripe: { label: m.checkout.stripe, help: m.checkout.stripeHelp, end: card },
    paybox: { label: m.checkout.paybox, help: m.checkout.payboxHelp, end: card },
    cash_on_delivery: {
      label: pickedUp ? m.checkout.pickup.cash : m.checkout.cash,
      help: pickedUp ? m.checkout.pickup.cashHelp : m.checkout.cashHelp,
      end: <CashIcon />,
    },
    gift_card: { label: m.checkout.gift.label, end: <GiftIcon /> },
    bank_transfer: { label: m.checkout.transfer, help: m.checkout.transferHelp, end: <BankIcon /> },
  } satisfies Record<PaymentMethod, object>;
}

type FormProps = Omit<Props, "first"> & { method: PaymentMethod; busy: boolean };

function Form({ method, view, busy, blocked, placing }: FormProps) {
  const { m, format } = usePastCartI18n();
  const { cart, due } = view;
  const total = format.money(due, cart.currency);
  if (method === "card")
    return (
      <CardForm
        // Fields of a card that was refused are not kept.
        key={placing.outcome && "declined" in placing.outcome ? placing.outcome.turn : 0}
        label={m.checkout.pay(total)}
        failed={placing.outcome !== null}
        busy={busy}
        blocked={blocked}
        onPay={(choose) => placing.pay(cart.total, choose)}
      />
    );
  const leaves = method === "stripe" || method === "paybox";
  return (
    <OneButtonForm
      label={
        method === "gift_card"
          ? m.checkout.gift.order
          : leaves
            ? m.checkout.toProvider
            : m.checkout.order(total)
      }
      busy={busy}
      blocked={blocked}
      onPay={() => placing.pay(cart.total, async () => ({ method }))}
    />
  );
}
