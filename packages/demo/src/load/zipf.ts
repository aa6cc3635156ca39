import type { Dice } from "../seed/dice.ts";

/**
 * Picks from `items` by Zipf's law: the second half as often as the first, the third a third as often. What people
 * search, buy and drive is spread like that.
 */
export function zipfPicker<T>(items: readonly T[]): (dice: Dice) => T {
  let sum = 0;
  const bounds = items.map((_, place) => (sum += 1 / (place + 1)));
  return (dice) => {
    const at = dice.next() * sum;
    let low = 0;
    let high = bounds.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((bounds[middle] ?? sum) > at) high = middle;
      else low = middle + 1;
    }
    const item = items[low];
    if (item === undefined) throw new RangeError("nothing to pick from");
    return item;
  };
}
