import sanitizeHtml from "sanitize-html";

const MAX_PASSES = 5;
const RULES: sanitizeHtml.IOptions = {
  allowedTags:
    "p br strong em u s ul ol li h2 h3 h4 a blockquote hr table caption thead tbody tr th td".split(" "),
  allowedAttributes: { a: ["href", "rel"], th: ["colspan", "rowspan", "scope"], td: ["colspan", "rowspan"] },
  allowedSchemes: ["http", "https", "mailto"],
  allowProtocolRelative: false,
  transformTags: {
    b: "strong",
    i: "em",
    // The page's own title is its one h1.
    h1: "h2",
    h5: "h4",
    h6: "h4",
    a: sanitizeHtml.simpleTransform("a", { rel: "noopener nofollow" }),
  },
};

/**
 * HTML as the shop may show it: paragraphs, emphasis, lists, headings, links (http, https, mailto or within the shop)
 * and tables; everything else is dropped, scripts and styles with their content. Cleaning twice changes nothing.
 */
export function sanitizeDescription(html: string): string {
  // Tags left open or nested wrongly are mended a step at a time, so that a stored text is one that stays as it is.
  let clean = sanitizeHtml(html, RULES).trim();
  for (let pass = 0; pass < MAX_PASSES; pass += 1) {
    const again = sanitizeHtml(clean, RULES).trim();
    if (again === clean) break;
    clean = again;
  }
  return clean;
}

/** What a reader sees of it, to measure. */
export function textOf(html: string): string {
  return sanitizeHtml(html, { allowedTags: [], allowedAttributes: {} })
    .replaceAll(/&(amp|lt|gt|quot|nbsp|#\d+);/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
}
