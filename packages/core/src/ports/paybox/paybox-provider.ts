import { createHash } from "node:crypto";
import { z } from "zod";
import type { ChargeBook, KnownCharge } from "../../payments/charge-book.ts";
import { heed } from "../heed.ts";
import type { PaymentProvider, ProviderAnswer, ProviderNotice, RawNotice } from "../payment.ts";
import { askPaybox } from "./paybox-direct.ts";
import { currencyNumber, payboxForm } from "./paybox-form.ts";
import { isSigned, type PayboxOptions } from "./paybox-sign.ts";

interface Transaction {
  status: string;
  names: { NUMTRANS: string; NUMAPPEL: string };
  sum: { MONTANT: string; DEVISE: string; REFERENCE: string };
}

/**
 * A bank behind Paybox: a sealed form takes the shopper to its page, its server is asked how that ended (ADR 17). Paybox
 * has no idempotency keys: what may have been done is looked for by its reference first.
 */
export function payboxProvider(options: PayboxOptions, book: ChargeBook): PaymentProvider {
  const look = async (key: string): Promise<Transaction | null> => {
    const known = await book.of(key);
    return known && transactionOf(options, key, known);
  };
  const find = async (key: string): Promise<ProviderAnswer | null> => {
    const known = await book.of(key);
    if (!known) return null;
    const transaction = await transactionOf(options, key, known);
    if (transaction) return toAnswer(transaction, key);
    if (await book.wasRefused(key)) return { state: "declined", ref: key, reason: "card_declined" };
    return { state: "action_required", ref: key, url: pageOf(options, key) };
  };
  return {
    code: "paybox",
    currencies: ["MAD", "EUR", "USD", "GBP"],
    form: (request, now) => payboxForm(options, request, now),
    readNotice: (raw) => readNotice(options, raw),
    charge: async ({ key }) => ({ state: "action_required", ref: key, url: pageOf(options, key) }),
    find: (key, signal) => heed(signal, find(key)),
    capture: (key, signal) => heed(signal, capture(options, key, look)),
    void: (key, signal) => heed(signal, end(options, key, look)),
    refund: ({ chargeKey, key, amount }, signal) =>
      heed(
        signal,
        look(chargeKey).then((of) => giveBack(options, of, key, amount)),
      ),
    // It tells states, not sums.
    balance: async () => "untold",
  };
}

const pageOf = ({ origin }: PayboxOptions, key: string): string => `${origin}/pay/paybox/${key}`;

type Look = (key: string) => Promise<Transaction | null>;

async function transactionOf(
  options: PayboxOptions,
  key: string,
  { amount, currency }: KnownCharge,
): Promise<Transaction | null> {
  const sum = { MONTANT: String(amount), DEVISE: currencyNumber(currency), REFERENCE: key };
  const found = await askPaybox(options, "exists", sum);
  if (!found) return null;
  const names = { NUMTRANS: found.NUMTRANS, NUMAPPEL: found.NUMAPPEL };
  const told = await askPaybox(options, "consult", { ...names, ...sum });
  if (!told) throw new Error(`Paybox forgot ${key}`);
  return { status: told.STATUS, names, sum };
}

/** Throws for a state that isn't known: the outcome isn't, either. */
function toAnswer({ status }: Transaction, ref: string): ProviderAnswer {
  if (status.startsWith("Captur")) return { state: "captured", ref };
  if (status.startsWith("Autoris")) return { state: "authorised", ref };
  if (status.startsWith("Annul") || status.startsWith("Rembours")) return { state: "voided", ref };
  if (status.startsWith("Refus")) return { state: "declined", ref, reason: "card_declined" };
  throw new Error(`Paybox has ${ref} as "${status}"`);
}

async function capture(options: PayboxOptions, key: string, look: Look): Promise<ProviderAnswer> {
  const transaction = await look(key);
  if (!transaction) return { state: "voided", ref: key };
  if (toAnswer(transaction, key).state !== "authorised") return toAnswer(transaction, key);
  await askPaybox(options, "capture", { ...transaction.names, ...transaction.sum });
  const taken = await look(key);
  if (!taken) throw new Error(`Paybox forgot ${key}`);
  return toAnswer(taken, key);
}

async function end(options: PayboxOptions, key: string, look: Look): Promise<void> {
  const transaction = await look(key);
  if (!transaction) return;
  const { state } = toAnswer(transaction, key);
  if (state === "authorised")
    await askPaybox(options, "cancel", { ...transaction.names, ...transaction.sum });
  if (state === "captured")
    await giveBack(options, transaction, `${key}:void`, Number(transaction.sum.MONTANT));
}

async function giveBack(
  options: PayboxOptions,
  transaction: Transaction | null,
  key: string,
  amount: number,
): Promise<void> {
  if (!transaction) throw new Error(`Paybox has nothing to give back for ${key}`);
  const sum = { MONTANT: String(amount), DEVISE: transaction.sum.DEVISE, REFERENCE: key };
  if (await askPaybox(options, "exists", sum)) return;
  if (!(await askPaybox(options, "refund", { ...transaction.names, ...sum })))
    throw new Error(`Paybox forgot the payment of ${key}`);
}

const Told = z.object({ Ref: z.string(), Erreur: z.string().max(10) });

function readNotice({ publicKey }: PayboxOptions, { query }: RawNotice): ProviderNotice | null {
  if (!isSigned(query, publicKey)) return null;
  const payload = Object.fromEntries(new URLSearchParams(query));
  const told = Told.safeParse(payload);
  if (!told.success) return null;
  const paymentId = z.uuid().safeParse(told.data.Ref);
  return {
    // It gives its messages no names: the same words are the same message.
    id: createHash("sha256").update(query).digest("hex"),
    type: told.data.Erreur === "00000" ? "payment.accepted" : "payment.refused",
    paymentId: paymentId.success ? paymentId.data : null,
    payload,
  };
}
