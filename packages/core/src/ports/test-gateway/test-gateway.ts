import type { Db } from "@souk/db";
import type { PaymentProvider, ProviderAnswer } from "../payment.ts";
import { balanceOf, captureCharge, findCharge, makeCharge, toAnswer } from "./charges.ts";
import { refundCharge, voidCharge } from "./give-back.ts";

/** The built-in provider: a ledger of its own beside the shop's, so that the whole payment flow runs without an account. */
export function testGateway(db: Db, origin: string): PaymentProvider {
  const find = async (key: string): Promise<ProviderAnswer | null> => {
    const charge = await findCharge(db, key);
    return charge && toAnswer(charge, origin);
  };
  return {
    code: "test_gateway",
    find,
    charge: async (request, signal) => {
      const made = await makeCharge(db, request);
      if (made?.isNew && made.behaviour === "times_out") return lostAnswer(signal);
      const answer = made ? toAnswer(made, origin) : await find(request.key);
      if (!answer) throw new Error("the charge was lost");
      return answer;
    },
    capture: async (key) => {
      await captureCharge(db, key);
      return (await find(key)) ?? { state: "voided", ref: "" };
    },
    void: (key) => voidCharge(db, key),
    balance: (key) => balanceOf(db, key),
    refund: async (request) => {
      if (!(await refundCharge(db, request))) throw new Error("the gateway refused the refund");
    },
  };
}

// The charge stands, but nobody hears of it until the caller gives up.
function lostAnswer(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const giveUp = (): void => reject(new Error("the gateway did not answer"));
    if (signal.aborted) giveUp();
    else signal.addEventListener("abort", giveUp, { once: true });
  });
}
