/** Of a test of chance: `SOUK_SEED` where it is given; the test's name says it, so that a failure can be looked into. */
export const seed = Number(process.env["SOUK_SEED"] ?? Math.floor(Math.random() * 1e9));

/** mulberry32: numbers from 0 up to 1, the same ones for the same seed. */
export function dice(state: number): () => number {
  let at = state;
  return () => {
    at = (at + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(at ^ (at >>> 15), 1 | at);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
