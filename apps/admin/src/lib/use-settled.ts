import { useEffect, useState } from "react";

const PAUSE_MS = 300;

/** What a value is once it has stayed the same for a moment: to ask the server when one pauses typing. */
export function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
