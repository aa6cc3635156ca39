import { IMPERSONATION_HEADER } from "@souk/contracts";
import { z } from "zod";
import type { TestApp } from "./test-app.ts";

const Started = z.object({ result: z.object({ data: z.object({ url: z.string() }) }) });
const Opened = z.object({ result: z.object({ data: z.object({ id: z.string() }) }) });
const Refused = z.object({ error: z.object({ message: z.string() }) });
const json = { "content-type": "application/json" };

/** The code of a refusal; null where the answer is none. */
export async function refusalOf(answer: Response): Promise<string | null> {
  return Refused.safeParse(await answer.clone().json()).data?.error.message ?? null;
}

/** What staff do who see the shop as a customer, in the app's one browser. */
export function impersonator({ request }: Pick<TestApp, "request">) {
  const post = (path: string, body: object, headers: Record<string, string> = {}) =>
    request(path, { method: "POST", body: JSON.stringify(body), headers: { ...json, ...headers } });
  const ask = (customerId: string, reason = "Asked why the cart is empty") =>
    post("/trpc/admin/customers.impersonate", { id: customerId, reason, locale: "en" });
  /** What the new tab's address carries. */
  const tokenFor = async (customerId: string): Promise<string> => {
    const { url } = Started.parse(await (await ask(customerId)).json()).result.data;
    return new URL(url).hash.slice(1);
  };
  const redeem = (token: string) => post("/trpc/shop/impersonation.open", { token });
  /** The calls of the new tab. */
  const tab = (id: string) => {
    const mark = { [IMPERSONATION_HEADER]: id };
    return {
      id,
      query: (path: string, input: object = {}) =>
        request(`/trpc/shop/${path}?input=${encodeURIComponent(JSON.stringify(input))}`, { headers: mark }),
      mutate: (path: string, input: object = {}) => post(`/trpc/shop/${path}`, input, mark),
      post: (path: string, body: object = {}) => post(path, body, mark),
    };
  };
  const open = async (customerId: string) =>
    tab(Opened.parse(await (await redeem(await tokenFor(customerId))).json()).result.data.id);
  return { ask, tokenFor, redeem, tab, open };
}
