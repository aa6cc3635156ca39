export type Formatting = "bold" | "italic" | "heading" | "list" | "link" | "paragraph";

export interface Selected {
  text: string;
  start: number;
  end: number;
}

const wraps: Record<Formatting, (inner: string) => { open: string; inner: string; close: string }> = {
  bold: (inner) => ({ open: "<strong>", inner, close: "</strong>" }),
  italic: (inner) => ({ open: "<em>", inner, close: "</em>" }),
  heading: (inner) => ({ open: "<h2>", inner, close: "</h2>" }),
  paragraph: (inner) => ({ open: "<p>", inner, close: "</p>" }),
  link: (inner) => ({ open: '<a href="https://">', inner, close: "</a>" }),
  list: (inner) => ({
    open: "<ul>\n",
    inner: inner
      .split("\n")
      .map((line) => `  <li>${line.trim()}</li>`)
      .join("\n"),
    close: "\n</ul>",
  }),
};

/** The text with its selection wrapped in a tag, and the selection kept on the same words. */
export function insertTag({ text, start, end }: Selected, formatting: Formatting): Selected {
  const { open, inner, close } = wraps[formatting](text.slice(start, end));
  return {
    text: `${text.slice(0, start)}${open}${inner}${close}${text.slice(end)}`,
    start: start + open.length,
    end: start + open.length + inner.length,
  };
}
