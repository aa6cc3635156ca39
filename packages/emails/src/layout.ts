import { Body } from "@react-email/body";
import { Button } from "@react-email/button";
import { Column } from "@react-email/column";
import { Container } from "@react-email/container";
import { Head } from "@react-email/head";
import { Heading } from "@react-email/heading";
import { Hr } from "@react-email/hr";
import { Html } from "@react-email/html";
import { Img } from "@react-email/img";
import { Link } from "@react-email/link";
import { Preview } from "@react-email/preview";
import { Row } from "@react-email/row";
import { Section } from "@react-email/section";
import { Text } from "@react-email/text";
import { direction } from "@souk/i18n";
import { createElement as h, type ReactElement, type ReactNode } from "react";
import { colour, type Look, look } from "./look.ts";
import type { MailFrame } from "./props.ts";
import type { FrameWords } from "./words/words.ts";

/** What a template makes of its props; the layout makes a mail of it. */
export interface Letter {
  readonly subject: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly blocks?: readonly ReactNode[];
  readonly action?: { readonly label: string; readonly url: string };
}

interface Parts {
  readonly letter: Letter;
  readonly frame: MailFrame;
  readonly words: FrameWords;
}

export function layout({ letter, frame, words }: Parts): ReactElement {
  const { locale } = frame;
  const style = look(locale);
  return h(
    Html,
    { lang: locale, dir: direction(locale) },
    h(
      Head,
      null,
      h("meta", { name: "color-scheme", content: "light" }),
      h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
      h("title", null, letter.subject),
    ),
    h(Preview, null, letter.paragraphs[0] ?? letter.heading),
    h(
      Body,
      { style: style.body },
      h(
        Container,
        { style: { maxWidth: 600 }, dir: direction(locale) },
        masthead(frame, style),
        h(Section, { style: style.card }, ...content(letter, style)),
        foot(frame, words, style),
      ),
    ),
  );
}

function masthead({ shop, locale }: MailFrame, style: Look): ReactElement {
  const mark = h(Img, { src: `${shop.origin}/mark.png`, width: 32, height: 32, alt: "" });
  const name = h(
    Link,
    {
      href: `${shop.origin}/${locale}`,
      style: { ...style.text(18), fontWeight: 600, textDecoration: "none" },
    },
    shop.name,
  );
  return h(
    Section,
    { style: { padding: "4px 4px 16px" } },
    h(
      Row,
      null,
      h(Column, { style: { width: 42 } }, mark),
      h(Column, { style: { textAlign: style.start } }, name),
    ),
  );
}

function content({ heading, paragraphs, blocks = [], action }: Letter, style: Look): ReactNode[] {
  return [
    h(
      Heading,
      { key: "heading", as: "h1", style: style.text(22, { fontWeight: 600, lineHeight: "1.35" }) },
      heading,
    ),
    ...paragraphs.map((words, index) =>
      h(Text, { key: `p${index}`, style: style.text(16, { margin: "12px 0 0" }) }, words),
    ),
    ...blocks,
    action &&
      h(
        Section,
        { key: "action", style: { paddingTop: 24, textAlign: style.start } },
        h(Button, { href: action.url, style: style.button }, action.label),
      ),
  ];
}

function foot({ shop, unsubscribe }: MailFrame, words: FrameWords, style: Look): ReactElement {
  const small = style.text(13, { color: colour.muted, margin: "0 0 4px" });
  return h(
    Section,
    { style: { padding: "20px 8px 0" } },
    h(
      Text,
      { style: small },
      shop.email === "" ? words.noReply : words.question,
      shop.email === "" ? null : " ",
      shop.email === "" ? null : h(Link, { href: `mailto:${shop.email}`, style: style.link }, shop.email),
    ),
    unsubscribe &&
      h(
        Text,
        { style: small },
        words.whyUnsubscribe,
        " ",
        h(Link, { href: unsubscribe, style: style.link }, words.unsubscribe),
      ),
    h(Hr, { style: { borderColor: colour.line, margin: "14px 0" } }),
    h(Text, { style: { ...small, margin: 0 } }, shop.imprint.join(" · ")),
  );
}
