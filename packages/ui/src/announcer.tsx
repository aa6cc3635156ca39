import { useSyncExternalStore } from "react";

interface Said {
  text: string;
  turn: number;
}

let said: Said = { text: "", turn: 0 };
const listeners = new Set<() => void>();

/** Has the text read out politely by the mounted Announcer; the same text twice is read twice. */
export function announce(text: string): void {
  said = { text, turn: said.turn + 1 };
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The polite live region. Mount it once, in the root. Two regions take turns, so a repeat is a change. */
export function Announcer() {
  const { text, turn } = useSyncExternalStore(
    subscribe,
    () => said,
    () => said,
  );
  const even = turn % 2 === 0;
  return (
    <div className="sr-only">
      <output className="block">{even ? text : ""}</output>
      <output className="block">{even ? "" : text}</output>
    </div>
  );
}
