const under = new Map<string, Promise<unknown>>();

/** Runs the works of one key one after another in this process; those of other keys side by side. */
export async function oneAtATime<T>(key: string, work: () => Promise<T>): Promise<T> {
  const before = under.get(key) ?? Promise.resolve();
  const mine = before.then(work, work);
  // Whoever comes next waits for the end, not for the success.
  under.set(key, mine);
  try {
    return await mine;
  } finally {
    if (under.get(key) === mine) under.delete(key);
  }
}
