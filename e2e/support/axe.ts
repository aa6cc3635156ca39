import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect } from "./shop.ts";

const WCAG = { type: "tag" as const, values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] };
/** The rules of those that look at colours: the only ones whose answer another theme can change. */
const COLOURS = { type: "rule" as const, values: ["color-contrast", "link-in-text-block"] };
const RULES = { light: WCAG, dark: COLOURS };
export const THEMES = ["light", "dark"] as const;

/** Fonts are there and nothing moves but what turns for ever (a loading mark, which says that it is busy). */
function isStill(): boolean {
  const ending = (animation: Animation): boolean =>
    animation.effect?.getComputedTiming().endTime !== Infinity;
  const moving = document
    .getAnimations()
    .filter((animation) => animation.playState === "running" && ending(animation));
  return document.fonts.status === "loaded" && moving.length === 0;
}

/** Waits until the page shows itself, whole: a heading, nothing loading, nothing moving. */
export async function settled(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
  // Asked again and again: the `finished` of an animation that is cancelled meanwhile never comes.
  await expect.poll(() => page.evaluate(isStill)).toBe(true);
  await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
}

/** Fails with each rule, and where it is broken, in the light of the page as it stands; its colours in the dark too. */
export async function expectAccessible(page: Page, name: string): Promise<void> {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await settled(page);
  for (const theme of THEMES) {
    await page.evaluate((chosen) => {
      document.documentElement.dataset["theme"] = chosen;
    }, theme);
    await settled(page);
    // No page that is looked at has a frame: their results need no page of their own to be summed up on.
    const axe = new AxeBuilder({ page }).setLegacyMode().options({ runOnly: RULES[theme], preload: false });
    const { violations } = await axe.analyze();
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} at ${target.join(" ")}: ${failureSummary ?? ""}`),
    );
    expect.soft(found, `${name}, ${theme}`).toEqual([]);
  }
}
