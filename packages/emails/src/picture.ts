import { Img } from "@react-email/img";
import { createElement as h, type ReactNode } from "react";
import { colour } from "./look.ts";
import type { MailFrame, MailLine } from "./props.ts";

/** Of what is sold, small; nothing for what has none. */
export function picture({ mediaHash }: Pick<MailLine, "mediaHash">, { shop }: MailFrame): ReactNode {
  if (mediaHash === null) return null;
  const src = `${shop.origin}/media/${mediaHash}-160.webp`;
  const style = { borderRadius: 6, backgroundColor: colour.dune, objectFit: "cover" as const };
  return h(Img, { src, width: 56, height: 70, alt: "", style });
}
