const LANES = 2;

/** Works through `count` things in batches, in their order and two at a time: as many as a small database has cores. */
export async function inLanes(
  { count, batch }: { count: number; batch: number },
  work: (start: number, end: number) => Promise<void>,
): Promise<void> {
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < count) {
      const start = next;
      next += batch;
      await work(start, Math.min(next, count));
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}
