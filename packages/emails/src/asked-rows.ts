import { Column } from "@react-email/column";
import { Link } from "@react-email/link";
import { Row } from "@react-email/row";
import { Section } from "@react-email/section";
import { Text } from "@react-email/text";
import { createElement as h, type ReactElement } from "react";
import { colour, type Look } from "./look.ts";
import { picture } from "./picture.ts";
import type { MailFrame } from "./props.ts";
import type { MailAsked } from "./review-props.ts";

interface Kit {
  readonly frame: MailFrame;
  readonly style: Look;
}

/** Goods one under the other, each with a link of its own that says `label`. */
export function askedRows(goods: readonly MailAsked[], label: string, kit: Kit): ReactElement {
  return h(
    Section,
    { key: "asked", style: { paddingTop: 20 } },
    ...goods.map((one) => askedRow(one, label, kit)),
  );
}

function askedRow({ name, mediaHash, url }: MailAsked, label: string, { frame, style }: Kit): ReactElement {
  const cell = { borderBottom: `1px solid ${colour.line}`, padding: "10px 0" } as const;
  return h(
    Row,
    null,
    h(Column, { style: { ...cell, width: mediaHash === null ? 0 : 68 } }, picture({ mediaHash }, frame)),
    h(
      Column,
      { style: { ...cell, textAlign: style.start } },
      h(Text, { style: style.text(15, { fontWeight: 600 }) }, name),
      h(Link, { href: url, style: { ...style.text(15), ...style.link } }, label),
    ),
  );
}
