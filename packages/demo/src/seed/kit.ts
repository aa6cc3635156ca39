import type { Locale } from "@souk/contracts";
import type { Texts } from "../data/demo-data.ts";
import { createDice, type Dice } from "./dice.ts";
import { createGallery, type Gallery } from "./gallery.ts";
import { createSlugDesk } from "./slug-desk.ts";

/** What the parts of one seeding share. */
export interface Kit {
  dice: Dice;
  gallery: Gallery;
  productSlug: (owner: string, name: string, locale: Locale) => string;
  categorySlug: (owner: string, name: string, locale: Locale) => string;
  /** The day of seeding: all that happened, happened before it. */
  now: Date;
  /** Of the default stock location. */
  locationId: string;
}

const MINUTE = 60_000;
export const DAY = 1440 * MINUTE;

export const daysBefore = (now: Date, days: number): Date => new Date(now.getTime() - days * DAY);
export const minutesAfter = (at: Date, minutes: number): Date => new Date(at.getTime() + minutes * MINUTE);

export const everyLanguage = (text: string): Texts => ({ en: text, fr: text, ar: text });

export function createKit(now: Date): Kit {
  const dice = createDice("souk");
  // Pictures and addresses don't share their dice with what changes from day to day.
  const pictureDice = createDice("pictures");
  const opened = daysBefore(now, 400);
  return {
    dice,
    gallery: createGallery(() => pictureDice.id(opened)),
    productSlug: createSlugDesk(),
    categorySlug: createSlugDesk(),
    now,
    locationId: dice.id(opened),
  };
}
