/** A terminal and npm may both pass on the same Ctrl+C: what follows this soon is not a second one. */
const sameMs = 500;

export type StopHandlers = {
  /** Called once. */
  readonly stop: () => void;
  /** A second Ctrl+C. */
  readonly force: () => void;
};

/** Ctrl+C, SIGTERM, a closed terminal, and the end of the program that started us. */
export function onStopSignal({ stop, force }: StopHandlers): void {
  let first: number | undefined;
  const ask = (): void => {
    if (first === undefined) {
      first = Date.now();
      stop();
    } else if (Date.now() - first > sameMs) {
      force();
    }
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, ask);
  // scripts/souk.mjs holds a channel to us: when it is killed the channel closes.
  process.once("disconnect", ask);
  process.channel?.unref();
}
