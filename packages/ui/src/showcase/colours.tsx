import { SoukMark } from "../souk-mark.tsx";
import { StarLattice } from "../star-lattice.tsx";
import { StarMark } from "../star-mark.tsx";
import { buttonClass } from "../button-class.ts";
import { Row, Section } from "./section.tsx";
import type { Words } from "./words.ts";

const grounds = ["bg-paper", "bg-surface", "bg-sand", "bg-dune"];
const texts = [
  "text-ink",
  "text-muted",
  "text-faint",
  "text-primary",
  "text-clay",
  "text-saffron",
  "text-palm",
  "text-pomegranate",
];
const sizes = [
  "text-4xl font-semibold tracking-tight",
  "text-3xl font-semibold tracking-tight",
  "text-2xl font-semibold tracking-tight",
  "text-xl font-semibold",
  "text-lg",
  "text-base",
  "text-sm",
  "text-caption",
  "text-xs",
];

export function Colours({ words }: { words: Words }) {
  return (
    <>
      <Section id="brand" title="Brand">
        <div className="relative isolate overflow-clip rounded-lg bg-sand px-6 py-16 sm:px-12 sm:py-24">
          <StarLattice className="-z-10 text-ink/7" pitch={112} />
          <div className="max-w-xl">
            <SoukMark size={40} name={words.shop} />
            <p className="mt-6 text-3xl leading-tight font-semibold tracking-tight text-balance sm:text-4xl">
              {words.hero}
            </p>
            <p className="mt-4 text-lg text-muted">{words.heroText}</p>
            <a href="#buttons" className={buttonClass({ size: "lg", className: "mt-8" })}>
              {words.more}
            </a>
          </div>
        </div>
        <Row>
          <SoukMark size={64} />
          <SoukMark size={24} name={words.shop} />
          <StarMark size={48} className="text-saffron-fill" />
          <StarMark size={48} look="line" className="text-clay" />
        </Row>
      </Section>
      <Section id="colours" title="Grounds and text">
        <div className="grid grid-cols-[repeat(auto-fit,minmax(12rem,1fr))] gap-3">
          {grounds.map((ground) => (
            <ul key={ground} className={`rounded-lg border border-hairline p-4 text-sm ${ground}`}>
              <li className="mb-2 text-xs text-faint">{ground}</li>
              {texts.map((text) => (
                <li key={text} className={text}>
                  {text}
                </li>
              ))}
            </ul>
          ))}
        </div>
        <div>
          {sizes.map((size) => (
            <p key={size} className={`${size} wrap-anywhere`}>
              {words.short} 0123456789
            </p>
          ))}
        </div>
      </Section>
    </>
  );
}
