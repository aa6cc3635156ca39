import { describe, expect, it } from "vitest";
import { summaryOf } from "./page-head-summary.ts";
import { renderHead, scriptJson, titleOf, type Head } from "./page-head.ts";
import { compile } from "./pages-template.ts";

const paths = { en: "/en/p/a", fr: "/fr/p/b", ar: "/ar/p/c" };
const site = { origin: "https://shop.test", locale: "fr", shop: "Souk" } as const;
const head: Head = { title: "A", index: true, paths };
const EVIL = `</script><script>alert("1")</script><!--'`;

describe("renderHead", () => {
  it("has canonical, languages and Open Graph of the shop's own origin", () => {
    const html = renderHead({ ...head, description: "About", type: "product" }, site);
    expect(html).toContain('<link rel="canonical" href="https://shop.test/fr/p/b">');
    expect(html.match(/hreflang="(en|fr|ar|x-default)"/g)).toHaveLength(4);
    expect(html).toContain('<meta property="og:type" content="product">');
    expect(html).toContain('<meta name="description" content="About">');
    expect(html).not.toContain("noindex");
  });

  it("keeps search engines out of a page that is nowhere", () => {
    const html = renderHead({ ...head, index: false, paths: null }, site);
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).not.toContain("canonical");
  });

  it("names the first picture as the app asks for it", () => {
    const picture = { hash: "abc", width: 800, height: 600, widths: [320, 640], alt: "" };
    const html = renderHead({ ...head, preload: { picture, sizes: "50vw" }, picture }, site);
    expect(html).toContain(
      'imagesrcset="/media/abc-320.avif 320w, /media/abc-640.avif 640w" imagesizes="50vw"',
    );
    expect(html).toContain('content="https://shop.test/media/abc-640.webp"');
  });

  it("lets no text out of its place", () => {
    const html = renderHead({ ...head, title: EVIL, description: EVIL, jsonLd: [{ name: EVIL }] }, site);
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html).not.toContain("<!--");
    expect(html).not.toContain(`"1"`);
  });
});

it("scriptJson reads back as it was and can't end its element", () => {
  const value = { text: `${EVIL}\u2028\u2029` };
  const json = scriptJson(value);
  expect(json).not.toMatch(/[<\u2028\u2029]/u);
  expect(JSON.parse(json)).toEqual(value);
});

it("titles end with the shop's name, once", () => {
  expect([titleOf("Oud", "Souk"), titleOf("Souk: all", "Souk")]).toEqual(["Oud · Souk", "Souk: all"]);
});

it("summaries are words, cut between them", () => {
  expect(summaryOf("<p>One &amp; two</p><p>three</p>")).toBe("One & two three");
  expect(summaryOf("<p> </p>")).toBeUndefined();
  const long = summaryOf(`<p>${"word ".repeat(100)}</p>`) ?? "";
  expect(long.length).toBeLessThanOrEqual(160);
  expect(long.endsWith("word…")).toBe(true);
});

it("a template is filled at its four places", () => {
  const page = compile(
    '<!doctype html><html lang="en"><head><title>x</title></head><body>$& $1</body></html>',
  );
  const filling = { locale: "ar", theme: "dark", title: "<b>", head: "<meta $&>", data: [] } as const;
  expect(page(filling)).toContain(
    '<html lang="ar" dir="rtl" data-theme="dark"><head><title>&lt;b&gt;</title>',
  );
  expect(page(filling)).toContain("<meta $&></head><body>$& $1</body>");
  const withData = page({ ...filling, data: [{ path: "a.b", input: {}, data: EVIL }] });
  const json = /id="souk-data">(.*?)<\/script>/s.exec(withData)?.[1] ?? "";
  expect(JSON.parse(json)).toEqual([{ path: "a.b", input: {}, data: EVIL }]);
  expect(() => compile("<html></html>")).toThrow("title");
});
