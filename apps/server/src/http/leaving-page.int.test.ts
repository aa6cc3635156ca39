import { expect, it } from "vitest";
import { testApp } from "../testing/test-app.ts";

const { request } = await testApp();

it("a payment that is nobody's leads to the checkout in the language of whoever opened it", async () => {
  const path = "/pay/paybox/018f0000-0000-7000-8000-000000000000";
  const to = async (headers: Record<string, string>) =>
    (await request(path, { headers, redirect: "manual" })).headers.get("location");
  expect(await to({ "accept-language": "ar-MA,ar;q=0.9" })).toMatch(/\/ar\/checkout$/);
  expect(await to({ "accept-language": "fr" })).toMatch(/\/fr\/checkout$/);
  expect(await to({})).toMatch(/\/en\/checkout$/);
});
