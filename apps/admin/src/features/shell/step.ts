/** The next entry's place: round at both ends. */
export function step(at: number, by: number, count: number): number {
  return count === 0 ? 0 : (at + by + count) % count;
}
