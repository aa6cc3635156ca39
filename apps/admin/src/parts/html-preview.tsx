import { createElement, useMemo, type ReactNode } from "react";
import { cleanHtml } from "../lib/clean-html.ts";

const VOID = new Set(["br", "hr"]);

/** Cleaned HTML as elements of React's own making: nothing typed is ever given to the browser as markup. */
export function HtmlPreview({ html, lang, dir }: { html: string; lang: string; dir: "ltr" | "rtl" }) {
  const nodes = useMemo(() => {
    const { body } = new DOMParser().parseFromString(cleanHtml(html), "text/html");
    return toReact(body);
  }, [html]);
  return (
    <div lang={lang} dir={dir} className="prose-preview min-h-40 rounded-md border border-hairline px-4 py-3">
      {nodes}
    </div>
  );
}

function toReact(parent: Node): ReactNode[] {
  return [...parent.childNodes].map((node, key) => {
    if (!(node instanceof Element)) return node.textContent;
    const tag = node.nodeName.toLowerCase();
    const href =
      tag === "a" ? { href: node.getAttribute("href") ?? undefined, rel: "noopener nofollow" } : {};
    return VOID.has(tag)
      ? createElement(tag, { key })
      : createElement(tag, { key, ...href }, ...toReact(node));
  });
}
