import { Section } from "@react-email/section";
import { Text } from "@react-email/text";
import { createElement as h, type ReactElement } from "react";
import { colour, type Look } from "./look.ts";

export const boxStyle = { backgroundColor: colour.paper, borderRadius: 8, padding: "12px 16px" } as const;

/** Paragraphs below a title, on a ground of their own. */
export function box(title: string, paragraphs: readonly string[], style: Look): ReactElement {
  return h(
    Section,
    { key: title, style: { ...boxStyle, marginTop: 20 } },
    h(Text, { style: style.text(13, { color: colour.muted, fontWeight: 600 }) }, title),
    ...paragraphs.map((line, index) => h(Text, { key: `l${index}`, style: style.text(14) }, line)),
  );
}
