import type { CartView } from "@souk/contracts";
import { CashIcon, CreditCardIcon, RadioGroup } from "@souk/ui";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.ts";
import { CardForm } from "./card-form.tsx";
import { CashForm } from "./cash-form.tsx";
import { PaymentNotice } from "./payment-notice.tsx";
import type { Placing } from "./use-placing.ts";

interface Props {
  cart: CartView;
  /** Something in the cart stops the order. */
  blocked: boolean;
  placing: Placing;
}

/** Card or cash, and the one button that orders. */
export function PaymentStep({ cart, blocked, placing }: Props) {
  const { m, format } = useI18n();
  const [method, setMethod] = useState("card");
  const busy = placing.phase !== "idle" && placing.phase !== "unknown";
  const total = format.money(cart.total, cart.currency);
  return (
    <div className="space-y-6">
      <PaymentNotice placing={placing} />
      <RadioGroup
        label={m.checkout.method}
        look="cards"
        value={method}
        onChange={setMethod}
        disabled={busy}
        options={[
          { value: "card", label: m.checkout.card, help: m.checkout.cardHelp, end: <CreditCardIcon /> },
          { value: "cash_on_delivery", label: m.checkout.cash, help: m.checkout.cashHelp, end: <CashIcon /> },
        ]}
      />
      {method === "card" ? (
        <CardForm
          // Fields of a card that was refused are not kept.
          key={placing.outcome && "declined" in placing.outcome ? placing.outcome.turn : 0}
          label={m.checkout.pay(total)}
          failed={placing.outcome !== null}
          busy={busy}
          blocked={blocked}
          onPay={(choose) => placing.pay(cart.total, choose)}
        />
      ) : (
        <CashForm
          label={m.checkout.order(total)}
          busy={busy}
          blocked={blocked}
          onPay={() => placing.pay(cart.total, async () => ({ method: "cash_on_delivery" }))}
        />
      )}
      <p className="text-sm text-muted">{m.checkout.terms}</p>
    </div>
  );
}
