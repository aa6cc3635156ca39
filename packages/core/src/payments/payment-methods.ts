import { type Currency, DomainError, type PaymentMethod, type PaymentSettings } from "@souk/contracts";
import type { PaymentProviders } from "../ports/payment.ts";

/** The payment's `provider` for each way to pay: those that nobody outside is asked for are named as the way itself. */
const PROVIDER = {
  card: "test_gateway",
  stripe: "stripe",
  paybox: "paybox",
  cash_on_delivery: "cash_on_delivery",
  bank_transfer: "bank_transfer",
  // Never offered: it is what has paid where nothing is left to pay.
  gift_card: "gift_card",
} as const satisfies Record<PaymentMethod, string>;

const OFFLINE: ReadonlySet<string> = new Set(["cash_on_delivery", "bank_transfer", "gift_card"]);

/** The order stands without anybody being asked: the money comes later, and staff say that it has. */
export function isOffline(providerOrMethod: string): boolean {
  return OFFLINE.has(providerOrMethod);
}

export function providerOf(method: PaymentMethod): string {
  return PROVIDER[method];
}

/** Ways to pay for an address in a currency: card providers that are set up and switched on, then what else the settings allow. */
export function offeredMethods(
  providers: PaymentProviders,
  settings: PaymentSettings,
  { country, currency }: { country: string | null; currency: Currency },
): PaymentMethod[] {
  const online = (["card", "stripe", "paybox"] as const).filter((method) => {
    const provider = providers.all.find(({ code }) => code === PROVIDER[method]);
    return settings[method] && provider && (provider.currencies?.includes(currency) ?? true);
  });
  const cash = settings.cashOnDelivery && settings.cashCountries.some((one) => one === country);
  return [
    ...online,
    ...(cash ? (["cash_on_delivery"] as const) : []),
    ...(settings.bankTransfer ? (["bank_transfer"] as const) : []),
  ];
}

/** PAYMENT_METHOD_UNAVAILABLE unless it is offered. */
export function assertOffered(method: PaymentMethod, offered: readonly PaymentMethod[]): void {
  if (!offered.includes(method)) throw new DomainError("PAYMENT_METHOD_UNAVAILABLE", { method });
}
