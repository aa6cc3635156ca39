import { expect, test } from "vitest";
import { needsReading } from "./needs-reading.ts";

const said = (body: string, photoIds: string[] = []) => needsReading({ title: "Lovely", body, photoIds });

test.each([
  "Warm tone, light to hold. 10/10!",
  "Bought 2 in 2024, 3 more in 2026 ... still fine",
  "Lasted 12 months. Me, I would buy again.",
  "خفيف وجميل، ٥ نجوم",
])("%s is shown as it is", (body) => {
  expect(said(body)).toBe(false);
});

test.each([
  "Cheaper at https://elsewhere.example",
  "see www.elsewhere.example",
  "elsewhere.com has it for less",
  "ailleurs.MA, moins cher",
  "write to me@elsewhere.example",
  "call 06 12 34 56 78",
  "call +212 (6) 12-34.56 78",
  "اتصل ٠٦١٢٣٤٥٦٧٨",
])("%s is read first", (body) => {
  expect(said(body)).toBe(true);
});

test("photos are looked at first", () => {
  expect(said("Warm.", ["019aa3f2-1234-7000-8000-000000000001"])).toBe(true);
});
