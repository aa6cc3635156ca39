import { randomUUID } from "node:crypto";
import { z } from "zod";

const market = { locale: "en", currency: "MAD" } as const;
const shippingAddress = {
  fullName: "Salma Idrissi",
  line1: "12 rue des Orangers",
  city: "Rabat",
  postalCode: "10000",
  country: "MA",
  phone: "+212 600 000 000",
};
const Answer = z.object({ result: z.object({ data: z.unknown() }) });
const Shipped = z.object({ cart: z.object({ total: z.int() }) });
const Token = z.object({ token: z.string() });
const Placed = z.object({
  status: z.enum(["placed", "pending"]),
  order: z.object({ number: z.int() }).optional(),
});

/** The server was away, or is: what a browser would try again. */
export class Away extends Error {}

export interface Shop {
  origin: () => string;
  /** Called with each answer. */
  answered: () => void;
  /** Waits until the server answers again. */
  back: () => Promise<void>;
}

/** A guest's browser that buys one unit by card, and goes on trying with the same key whatever happens to the server. */
export async function buy(shop: Shop, variantId: string): Promise<number> {
  for (;;) {
    try {
      const browser = new Browser(shop);
      const order = await browser.fill(variantId);
      return await browser.place(order);
    } catch (error) {
      // Before the order was sent, a cart that may be there or not is left behind.
      if (!(error instanceof Away)) throw error;
      await shop.back();
    }
  }
}

class Browser {
  #cookie = "";
  readonly #shop: Shop;

  constructor(shop: Shop) {
    this.#shop = shop;
  }

  async fill(variantId: string): Promise<object> {
    await this.#mutate("cart.addLine", { variantId, quantity: 1 });
    await this.#mutate("checkout.setAddress", {
      email: "chaos@example.test",
      shippingAddress,
      billingAddress: null,
    });
    const { cart } = Shipped.parse(await this.#mutate("checkout.setShipping", { methodCode: "standard" }));
    const card = { number: "4242 4242 4242 4242", expiry: "12/40", cvc: "123" };
    const { token } = Token.parse(await this.#post("/test-gateway/tokens", card));
    const payment = { method: "card", token };
    return { idempotencyKey: randomUUID(), expectedTotal: cart.total, payment };
  }

  async place(order: object): Promise<number> {
    for (;;) {
      try {
        const placed = Placed.parse(await this.#mutate("checkout.place", order));
        if (placed.order) return placed.order.number;
      } catch (error) {
        if (!(error instanceof Away)) throw error;
        await this.#shop.back();
      }
    }
  }

  async #mutate(procedure: string, input: object): Promise<unknown> {
    const body = await this.#post(`/trpc/shop/${procedure}`, { ...market, ...input });
    return Answer.parse(body).result.data;
  }

  async #post(path: string, input: object): Promise<unknown> {
    const origin = this.#shop.origin();
    const headers = { "content-type": "application/json", origin, cookie: this.#cookie };
    const answer = await fetch(origin + path, {
      method: "POST",
      headers,
      body: JSON.stringify(input),
    }).catch((error: unknown) => {
      throw new Away("no answer", { cause: error });
    });
    const text = await answer.text().catch((error: unknown) => {
      throw new Away("half an answer", { cause: error });
    });
    this.#shop.answered();
    if (answer.status === 503) throw new Away("unavailable");
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${text}`);
    this.#cookie = answer.headers.getSetCookie()[0]?.split(";", 1)[0] ?? this.#cookie;
    return JSON.parse(text);
  }
}
