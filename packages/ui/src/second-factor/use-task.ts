import { useState } from "react";

export interface Task {
  pending: boolean;
  /** Of the last run. */
  error: unknown;
  run: (work: () => Promise<void>) => void;
}

/** One thing at a time that takes a while and may be refused. */
export function useTask(): Task {
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const run = (work: () => Promise<void>): void => {
    if (pending) return;
    setPending(true);
    setError(null);
    work()
      .catch((refusal: unknown) => setError(refusal))
      .finally(() => setPending(false));
  };
  return { pending, error, run };
}
