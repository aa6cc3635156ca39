import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { PAGE_DATA_ID, type Locale, type PageData } from "@souk/contracts";
import { direction } from "@souk/i18n";
import { escapeHtml, scriptJson } from "./page-head.ts";

export interface Filling {
  locale: Locale;
  theme: "light" | "dark" | null;
  title: string;
  /** Tags for the head, ready. */
  head: string;
  data: PageData;
}

/** The built index.html, open at the four places that a page fills. */
export type Template = (filling: Filling) => string;

/** The index.html of a built app; null when it wasn't built (in development its own server answers). */
export async function readIndex(dist: string): Promise<string | null> {
  return readFile(join(dist, "index.html"), "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") return null;
    throw error;
  });
}

export function compile(html: string): Template {
  const [start, afterHtml] = cut(html, /<html[^>]*>/i);
  const [beforeTitle, afterTitle] = cut(afterHtml, /<title>[^<]*<\/title>/i);
  const [restOfHead, body] = cut(afterTitle, /<\/head>/i);
  const [content, end] = cut(body, /<\/body>/i);
  return ({ locale, theme, title, head, data }) => {
    const attributes = `lang="${locale}" dir="${direction(locale)}"${theme ? ` data-theme="${theme}"` : ""}`;
    const answers =
      data.length === 0
        ? ""
        : `<script type="application/json" id="${PAGE_DATA_ID}">${scriptJson(data)}</script>\n  `;
    return `${start}<html ${attributes}>${beforeTitle}<title>${escapeHtml(title)}</title>
    ${head}${restOfHead}</head>${content}${answers}</body>${end}`;
  };
}

function cut(html: string, at: RegExp): [before: string, after: string] {
  const found = at.exec(html);
  if (!found) throw new Error(`index.html has no ${at.source}`);
  return [html.slice(0, found.index), html.slice(found.index + found[0].length)];
}
