/** `work`, or a rejection as soon as the signal says that nobody waits any more, whatever `work` does about it. */
export function heed<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  const tooLate = new Promise<never>((_, reject) => {
    const giveUp = (): void => reject(new Error("there was no answer in time"));
    if (signal.aborted) giveUp();
    else signal.addEventListener("abort", giveUp, { once: true });
  });
  return Promise.race([work, tooLate]);
}
