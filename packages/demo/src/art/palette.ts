/** Tone helpers. Light is warm and shade is cool, so every tint ages the same way under the one light. */

const SUN = "#FFF4E0";
const SHADE = "#17121C";

export type Tones = {
  readonly base: string;
  readonly light: string;
  readonly pale: string;
  readonly dark: string;
  readonly deep: string;
};

function channels(hex: string): readonly number[] {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(hex);
  const full = short
    ? `#${short
        .slice(1)
        .map((digit) => digit + digit)
        .join("")}`
    : hex;
  const long = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(full);
  if (!long) throw new TypeError(`A tint is a hex colour such as #3B3FD1, not ${JSON.stringify(hex)}`);
  return long.slice(1).map((pair) => Number.parseInt(pair, 16));
}

/** `amount` 0 gives `from`, 1 gives `to`; always upper-case #RRGGBB. */
export function mix(from: string, to: string, amount: number): string {
  const target = channels(to);
  const blended = channels(from).map((value, index) => {
    const goal = target[index] ?? value;
    return Math.round(value + (goal - value) * amount)
      .toString(16)
      .padStart(2, "0");
  });
  return `#${blended.join("").toUpperCase()}`;
}

export function lighten(hex: string, amount: number): string {
  return mix(hex, SUN, amount);
}

export function darken(hex: string, amount: number): string {
  return mix(hex, SHADE, amount);
}

/** The five tones a material is drawn in; `base` is the tint itself. */
export function tones(hex: string): Tones {
  return {
    base: mix(hex, hex, 0),
    light: lighten(hex, 0.2),
    pale: lighten(hex, 0.48),
    dark: darken(hex, 0.22),
    deep: darken(hex, 0.46),
  };
}

/** Materials that keep their own colour whatever the variant's tint. */
export const brass = tones("#C79A45");
export const copper = tones("#B96F45");
export const steel = tones("#AEB3B8");
export const iron = tones("#6D7075");
export const rubber = tones("#34323A");
export const wood = tones("#B07A4A");
export const ebony = tones("#3A2A26");
export const paper = tones("#EFE6D6");
export const skin = tones("#E6D3B2");
export const clay = tones("#BE6B45");
export const cardboard = tones("#C79B6B");
export const leaf = tones("#4E8A4F");
export const white = tones("#F2EEE7");
