export type Closers = {
  /** Runs `close` when all is closed; the last one added goes first. */
  add(name: string, close: () => void | Promise<void>): void;
  /** Closes everything, one after the other; one that fails is told and doesn't stop the rest. */
  closeAll(onError: (name: string, error: unknown) => void): Promise<void>;
};

/** What a start has opened so far, to be closed in reverse. */
export function createClosers(): Closers {
  const open: { name: string; close: () => void | Promise<void> }[] = [];
  return {
    add: (name, close) => {
      open.push({ name, close });
    },
    closeAll: async (onError) => {
      for (let next = open.pop(); next !== undefined; next = open.pop()) {
        try {
          await next.close();
        } catch (error) {
          onError(next.name, error);
        }
      }
    },
  };
}
