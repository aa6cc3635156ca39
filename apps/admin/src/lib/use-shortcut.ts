import { useEffect, useRef } from "react";

const FIELDS = "input, textarea, select, [contenteditable=true], [role=textbox], [role=dialog] *";

/** Whether a single key means typing here, not a command. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(FIELDS) !== null;
}

/** Calls `act` on a key; a single key is inert in fields and with modifiers, `mod+k` works everywhere. */
export function useShortcut(keys: string, act: () => void, enabled = true): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    if (!enabled) return undefined;
    const onKey = matcher(keys, () => latest.current());
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [keys, enabled]);
}

/** A key listener for "mod+k", "?" or a sequence such as "g o" (within a second). Exported for its test. */
export function matcher(keys: string, act: () => void): (event: KeyboardEvent) => void {
  const mod = keys.startsWith("mod+");
  const steps = mod ? [keys.slice(4)] : keys.split(" ");
  let done = 0;
  let since = 0;
  return (event) => {
    if (event.defaultPrevented || event.isComposing || event.altKey) return;
    if ((event.ctrlKey || event.metaKey) !== mod) return;
    if (!mod && isTyping(event.target)) return;
    if (event.timeStamp - since > 1000) done = 0;
    if (event.key.toLowerCase() !== steps[done]) {
      done = 0;
      return;
    }
    done += 1;
    since = event.timeStamp;
    if (done < steps.length) return;
    done = 0;
    event.preventDefault();
    act();
  };
}
