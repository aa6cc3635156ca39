import { Actions } from "./actions.tsx";
import { Choices } from "./choices.tsx";
import { Colours } from "./colours.tsx";
import { Composed } from "./composed.tsx";
import { Data } from "./data.tsx";
import { Fields } from "./fields.tsx";
import { IconSheet } from "./icon-sheet.tsx";
import { Overlays } from "./overlays.tsx";
import { States } from "./states.tsx";
import { Talk } from "./talk.tsx";
import { wordsOf } from "./words.ts";

export interface ShowcaseProps {
  /** The page's language: sample texts are English or Arabic. */
  lang: string;
}

/** Every part of the design system in its states, to be looked at; the page, its title and its toasts are the app's. */
export function Showcase({ lang }: ShowcaseProps) {
  const words = wordsOf(lang);
  return (
    <div id="top" className="pb-24">
      <Colours words={words} />
      <Actions words={words} />
      <Fields words={words} />
      <Choices words={words} />
      <Overlays words={words} />
      <Composed words={words} />
      <Data words={words} />
      <Talk words={words} />
      <States words={words} />
      <IconSheet />
    </div>
  );
}
