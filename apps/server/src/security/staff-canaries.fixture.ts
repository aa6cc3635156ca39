import { expect } from "vitest";
import { z } from "zod";
import { address, type browserOf, canary, market } from "./canaries.fixture.ts";

type Send = ReturnType<typeof browserOf>;
const Result = z.object({ result: z.object({ data: z.unknown() }) });

/**
 * What staff do with what people handed over. The answer: what was told to one person alone and opens something, a key,
 * a code, addresses with tokens.
 */
export async function workAsStaff(send: Send, customerId: string, variantId: string): Promise<string[]> {
  const admin = async <T extends z.ZodType>(path: string, input: object, shape: T): Promise<z.output<T>> => {
    const answer = await send(`/trpc/admin/${path}`, input);
    const text = await answer.text();
    expect(answer.status, `${path} ${text.slice(0, 300)}`).toBe(200);
    return shape.parse(Result.parse(JSON.parse(text)).result.data);
  };
  const done = z.unknown();
  const { email, password, text } = canary;
  const colleague = { name: address.fullName, email: "canary-colleague-7f3a@souk.example", password };
  await admin("staff.add", { ...colleague, role: "VIEWER" }, done);
  const key = { name: "Till", permissions: ["products.read"], days: 7 };
  const { secret } = await admin("apiKeys.create", key, z.object({ secret: z.string() }));
  const card = {
    amount: 5000,
    currency: "MAD",
    expiresAt: null,
    email,
    locale: "en",
    message: text,
    note: text,
  };
  const { code } = await admin("giftCards.issue", card, z.object({ code: z.string() }));
  await admin("customers.addNote", { id: customerId, text }, done);
  await admin("customers.setDisabled", { id: customerId, disabled: true }, done);
  await admin("customers.setDisabled", { id: customerId, disabled: false }, done);
  const look = { id: customerId, reason: "They asked", locale: "en" };
  const impersonated = await admin("customers.impersonate", look, z.object({ url: z.string() }));
  const { number } = await admin("drafts.create", market, z.object({ number: z.int() }));
  const change = (one: object) => admin("drafts.change", { number, change: one }, done);
  await change({ kind: "ADD", variantId, quantity: 1 });
  await change({ kind: "CUSTOMER", email, shippingAddress: address, billingAddress: null });
  await change({ kind: "SHIPPING", methodCode: "standard" });
  await change({ kind: "NOTE", note: "Rings back" });
  const draft = { number, mail: true, days: 7 };
  const sent = await admin("drafts.send", draft, z.object({ url: z.string() }));
  const links = [impersonated.url, sent.url].map((url) => url.split("/").at(-1)?.split(/[?#=]/).at(-1) ?? "");
  return [secret, code, ...links];
}
