// @vitest-environment jsdom
import { expect, test } from "vitest";
import { cleanHtml, isSafeHref } from "./clean-html.ts";

test("a pasted page keeps its words and plain tags, and loses what acts or looks", () => {
  const pasted =
    '<meta charset="utf-8"><h1 style="color:red">Lamp</h1><p class="x">Of <b onclick="steal()">brass</b>' +
    '<img src=x onerror="steal()"></p><script>steal()</script><a href="javascript:steal()">more</a>';
  expect(cleanHtml(pasted)).toBe("<h2>Lamp</h2><p>Of <strong>brass</strong></p><a>more</a>");
});

test("safe links stay, and cleaning twice changes nothing", () => {
  const html = '<p><a href="https://example.com/">site</a> <a href="/en/about">here</a></p>';
  expect(cleanHtml(html)).toBe(html);
  expect(cleanHtml(cleanHtml(html))).toBe(html);
});

test.each(["javascript:alert(1)", " JAVASCRIPT:alert(1)", "data:text/html,x", "//evil.example"])(
  "%s leads nowhere",
  (href) => {
    expect(isSafeHref(href)).toBe(false);
  },
);
