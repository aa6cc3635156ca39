import { expect, test } from "vitest";
import { readReport } from "./read-report.ts";

const OURS = ["https://shop.example"];
const report = (over: object = {}) => ({
  "csp-report": {
    "document-uri": "https://shop.example/en/cart?q=salma@example.test#x",
    "blocked-uri": "https://evil.example/steal.js?cookie=1",
    "effective-directive": "script-src-elem",
    "source-file": "https://shop.example/assets/index-abc.js",
    "line-number": 7,
    ...over,
  },
});

test("a report is cut to what tells one kind from another", () => {
  expect(readReport(report(), OURS)).toEqual({
    directive: "script-src-elem",
    blocked: "https://evil.example",
    page: "/en/cart",
    source: "/assets/index-abc.js:7",
  });
});

test("older browsers name the directive with its value", () => {
  const old = report({ "effective-directive": undefined, "violated-directive": "img-src 'self' data:" });
  expect(readReport(old, OURS)).toMatchObject({ directive: "img-src" });
});

test.each([
  ["inline", "inline"],
  ["eval", "eval"],
  ["data:text/html,<script>", "data"],
])("%s was blocked: %s", (said, kept) => {
  expect(readReport(report({ "blocked-uri": said }), OURS)).toMatchObject({ blocked: kept });
});

test("what opens something isn't kept", () => {
  const token = "x".repeat(43);
  const secret = report({ "document-uri": `https://shop.example/pay/${token}`, "source-file": "" });
  expect(readReport(secret, OURS)).toMatchObject({ page: "/pay/…", source: "" });
});

test("what isn't written in plain letters is left out, and nothing is long", () => {
  const odd = report({ "blocked-uri": `x\u0000\u202E\uD800<b>${"y".repeat(7000)}` });
  const read = readReport(odd, OURS);
  expect(read?.blocked).toMatch(/^x\?\?\?<b>y+$/);
  expect(read?.blocked).toHaveLength(200);
});

test.each([
  ["nothing", null],
  ["text", "csp"],
  ["another shape", { "csp-report": 7 }],
  ["a page of another site", report({ "document-uri": "https://elsewhere.example/" })],
  ["a look-alike", report({ "document-uri": "https://shop.example.evil.test/" })],
  ["no address", report({ "document-uri": "about" })],
  ["no directive", report({ "effective-directive": "DROP TABLE" })],
  ["an extension's script", report({ "source-file": "chrome-extension://abc/x.js" })],
  ["an extension's picture", report({ "blocked-uri": "moz-extension://abc/x.png" })],
])("%s is no report", (_, body) => {
  expect(readReport(body, OURS)).toBeNull();
});
