import { LOCALES, type Locale, type Picture } from "@souk/contracts";

/** How a page presents itself. */
export interface Head {
  title: string;
  /** Whether search engines should list it. */
  index: boolean;
  description?: string | undefined;
  /** The same page in each language; null for one that is nowhere. */
  paths: Readonly<Record<Locale, string>> | null;
  type?: "website" | "product";
  /** Stands for the page on other sites. */
  picture?: Picture;
  /** The first picture that the app will show, as the app will ask for it. */
  preload?: { picture: Picture; sizes: string };
  jsonLd?: readonly object[];
}

const OG_LOCALES: Record<Locale, string> = { en: "en_GB", fr: "fr_FR", ar: "ar_MA" };

export function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}

/** JSON that can stand inside a script element: nothing in it can end the element or open a comment. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll("<", String.raw`\u003c`)
    .replaceAll("\u2028", String.raw`\u2028`)
    .replaceAll("\u2029", String.raw`\u2029`);
}

const meta = (name: string, content: string): string =>
  `<meta ${name.startsWith("og:") ? "property" : "name"}="${name}" content="${escapeHtml(content)}">`;

/** The title as the app writes it too. */
export const titleOf = (title: string, shop: string): string =>
  title.includes(shop) ? title : `${title} · ${shop}`;

/** The tags of a page's head, without its title. `origin` is the shop's own, never the request's. */
export function renderHead(
  head: Head,
  { origin, locale, shop }: { origin: string; locale: Locale; shop: string },
): string {
  const { paths, picture } = head;
  const tags = [
    meta("og:title", head.title),
    meta("og:site_name", shop),
    meta("og:type", head.type ?? "website"),
    meta("og:locale", OG_LOCALES[locale]),
  ];
  if (!head.index) tags.push(meta("robots", "noindex"));
  if (head.description)
    tags.push(meta("description", head.description), meta("og:description", head.description));
  if (paths) tags.push(...languageLinks(paths, locale, origin));
  if (picture) tags.push(meta("og:image", `${origin}${fileOf(picture, largest(picture), "webp")}`));
  if (head.preload) tags.push(preloadLink(head.preload));
  for (const data of head.jsonLd ?? [])
    tags.push(`<script type="application/ld+json">${scriptJson(data)}</script>`);
  return tags.join("\n    ");
}

function languageLinks(paths: Readonly<Record<Locale, string>>, locale: Locale, origin: string): string[] {
  const url = (path: string): string => escapeHtml(`${origin}${path}`);
  return [
    `<link rel="canonical" href="${url(paths[locale])}">`,
    `<meta property="og:url" content="${url(paths[locale])}">`,
    ...LOCALES.map((other) => `<link rel="alternate" hreflang="${other}" href="${url(paths[other])}">`),
    `<link rel="alternate" hreflang="x-default" href="${url(paths.en)}">`,
  ];
}

// As the app's <picture> asks: AVIF first. A browser without it ignores the link by its type.
function preloadLink({ picture, sizes }: NonNullable<Head["preload"]>): string {
  const set = picture.widths.map((width) => `${fileOf(picture, width, "avif")} ${width}w`).join(", ");
  return `<link rel="preload" as="image" type="image/avif" imagesrcset="${escapeHtml(set)}" imagesizes="${escapeHtml(sizes)}" fetchpriority="high">`;
}

const largest = ({ widths, width }: Picture): number => widths.at(-1) ?? width;

/** The path of a picture's file. */
export function fileOf({ hash }: Picture, width: number, type: "avif" | "webp"): string {
  return `/media/${encodeURIComponent(hash)}-${width}.${type}`;
}
