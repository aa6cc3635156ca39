import { Announcer } from "../announcer.tsx";
import { ToastRegion } from "../toast.tsx";
import { Actions } from "./actions.tsx";
import { Choices } from "./choices.tsx";
import { Colours } from "./colours.tsx";
import { Composed } from "./composed.tsx";
import { Data } from "./data.tsx";
import { Fields } from "./fields.tsx";
import { IconSheet } from "./icon-sheet.tsx";
import { Overlays } from "./overlays.tsx";
import { States } from "./states.tsx";
import { wordsOf } from "./words.ts";

export interface ShowcaseProps {
  /** The page's language: sample texts are English or Arabic. */
  lang?: string | undefined;
  /** False where the app has its own ToastRegion and Announcer. */
  regions?: boolean | undefined;
}

/** Every part of the design system in its states, to be looked at. */
export function Showcase({ lang = "en", regions = true }: ShowcaseProps) {
  const words = wordsOf(lang);
  return (
    <main id="top" className="shop-width pb-24">
      <h1 className="py-8 text-2xl">Souk design system</h1>
      <Colours words={words} />
      <Actions words={words} />
      <Fields words={words} />
      <Choices words={words} />
      <Overlays words={words} />
      <Composed words={words} />
      <Data words={words} />
      <States words={words} />
      <IconSheet />
      {regions ? (
        <>
          <ToastRegion label="Messages" closeLabel={words.close} />
          <Announcer />
        </>
      ) : null}
    </main>
  );
}
