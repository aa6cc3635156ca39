import { PAY_LINK_HEADER, type PlaceInput } from "@souk/contracts";
import { market } from "@souk/core/cart/cart.fixture";
import { address, cardToken, newKey } from "@souk/core/checkout/checkout.fixture";
import { changeDraft } from "@souk/core/drafts/change-draft";
import { createDraft } from "@souk/core/drafts/create-draft";
import { sendDraft } from "@souk/core/drafts/send-draft";
import { editDesk } from "@souk/core/edits/edits.fixture";
import { expect, it } from "vitest";
import { z } from "zod";
import { testApp } from "./testing/test-app.ts";

const { db, make, deps, request } = await testApp();
const desk = await editDesk(db, make);
const elsewhere = { ...market, currency: "EUR" } as const;

const Refusal = z.object({ data: z.object({ domain: z.object({ code: z.string() }) }) });
const Answer = z.union([z.object({ error: Refusal }), z.object({ result: z.object({ data: z.unknown() }) })]);

/** What the page of a link is answered: the result, or the code of its refusal. */
async function at(link: string, procedure: string, input: object): Promise<unknown> {
  const isQuery = procedure === "get";
  const asked = isQuery ? `?input=${encodeURIComponent(JSON.stringify(input))}` : "";
  const answer = await request(`/trpc/shop/checkout.${procedure}${asked}`, {
    method: isQuery ? "GET" : "POST",
    headers: { "content-type": "application/json", [PAY_LINK_HEADER]: link },
    ...(isQuery ? {} : { body: JSON.stringify(input) }),
  });
  const said = Answer.parse(await answer.json());
  return "error" in said ? said.error.data.domain.code : said.result.data;
}

const placing = async (expectedTotal: number): Promise<PlaceInput> => ({
  ...market,
  idempotencyKey: newKey(),
  expectedTotal,
  payment: { method: "card", token: await cardToken(deps.core) },
});

it("the link of an amount due pays it, in its currency, and opens nothing else of the order", async () => {
  const { number } = await desk.order("card");
  await desk.edit(number, { units: 3 });
  const link = await desk.linkOf(number);
  const input = await placing(10_000);
  expect(await at(link, "get", market)).toBe("PAY_LINK_EXPIRED");
  expect(await at(link, "setShipping", { ...market, methodCode: "standard" })).toBe("PAY_LINK_EXPIRED");
  expect(await at(link, "place", { ...input, ...elsewhere })).toBe("PAY_LINK_EXPIRED");
  expect(await at(link, "place", input)).toMatchObject({ status: "placed", order: { number } });
  const again = { idempotencyKey: input.idempotencyKey };
  expect(await at(link, "resume", again)).toMatchObject({ status: "placed", order: { number } });
  expect(await at(link, "place", await placing(10_000))).toBe("PAY_LINK_EXPIRED");
});

it("the link of a draft is the draft's checkout, in its currency", async () => {
  const { variant } = await make.product({ variants: [{ stock: 5, prices: { MAD: 10_000 } }] });
  const { number } = await createDraft(desk.staff, market);
  const who = { email: "salma@example.test", shippingAddress: address, billingAddress: null };
  for (const change of [
    { kind: "ADD", variantId: variant.id, quantity: 2 },
    { kind: "CUSTOMER", ...who },
    { kind: "SHIPPING", methodCode: "standard" },
  ] as const)
    await changeDraft(desk.staff, { number, change });
  const { url } = await sendDraft(desk.staff, { number, mail: false, days: 7 });
  const link = url.split("/pay/")[1] ?? "";
  expect(await at(link, "get", elsewhere)).toBe("PAY_LINK_EXPIRED");
  expect(await at(link, "get", market)).toMatchObject({ cart: { total: 23_500 } });
  expect(await at(link, "place", await placing(23_500))).toMatchObject({ status: "placed" });
});

it.each(["nonsense", "x".repeat(43)])("%s is no link", async (link) => {
  expect(await at(link, "get", market)).toBe("PAY_LINK_EXPIRED");
});
