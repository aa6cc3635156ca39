/** What a description may hold; the server has the last word, this keeps pasted pages from becoming one. */
const ALLOWED = new Set(
  "P BR STRONG EM U S UL OL LI H2 H3 H4 A BLOCKQUOTE HR TABLE CAPTION THEAD TBODY TR TH TD".split(" "),
);
const RENAMED: Partial<Record<string, string>> = { B: "strong", I: "em", H1: "h2", H5: "h4", H6: "h4" };
const DROPPED = new Set(
  "SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT SVG MATH HEAD TITLE META LINK".split(" "),
);

/** A link that leads to a page: http, https, mailto or within the shop. */
export function isSafeHref(href: string): boolean {
  return /^(https?:\/\/|mailto:|\/(?!\/)|#)/i.test(href.trim());
}

/** The same text with the allowed tags only and no attributes but a link's safe address. */
export function cleanHtml(html: string): string {
  // A document made by DOMParser runs no script and loads no picture.
  const { body } = new DOMParser().parseFromString(html, "text/html");
  const clean = document.implementation.createHTMLDocument("");
  copy(body, clean.body, clean);
  return clean.body.innerHTML.trim();
}

function copy(from: Node, to: Node, doc: Document): void {
  for (const node of from.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) to.appendChild(doc.createTextNode(node.textContent ?? ""));
    else if (node instanceof Element) copyElement(node, to, doc);
  }
}

function copyElement(node: Element, to: Node, doc: Document): void {
  const name = node.nodeName.toUpperCase();
  if (DROPPED.has(name)) return;
  const tag = RENAMED[name] ?? (ALLOWED.has(name) ? name.toLowerCase() : null);
  if (tag === null) {
    copy(node, to, doc);
    return;
  }
  const element = doc.createElement(tag);
  const href = tag === "a" ? node.getAttribute("href") : null;
  if (href !== null && isSafeHref(href)) element.setAttribute("href", href);
  to.appendChild(element);
  copy(node, element, doc);
}
