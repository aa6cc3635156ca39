/** A round number at or above `max` that divides into the steps of an axis: 1, 2, 2.5 or 5 times a power of ten. */
export function niceMax(max: number): number {
  if (max <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(max));
  const factor = [1, 2, 2.5, 5, 10].find((candidate) => candidate * power >= max) ?? 10;
  return factor * power;
}

export interface Bar {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Bars of a chart `width` × `height`, side by side from the start; in right-to-left text from the right. */
export function bars(
  values: readonly number[],
  { width, height, rtl }: { width: number; height: number; rtl: boolean },
): Bar[] {
  const top = niceMax(Math.max(0, ...values));
  const slot = width / Math.max(1, values.length);
  return values.map((value, at) => {
    const tall = (value / top) * height;
    const place = rtl ? values.length - 1 - at : at;
    return { x: place * slot + slot * 0.15, y: height - tall, width: slot * 0.7, height: tall };
  });
}
