import { SearchField } from "@souk/ui";
import { useRouter } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { useI18n } from "../lib/i18n.tsx";
import { useShortcut } from "../lib/use-shortcut.ts";

interface Props {
  label: string;
  placeholder: string;
  /** What the URL says. */
  value: string;
  onSearch: (words: string) => void;
}

/** Words that go to the URL a moment after typing stops; `/` jumps here. */
export function UrlSearch({ label, placeholder, value, onSearch }: Props) {
  const { m } = useI18n();
  const [text, setText] = useState(value);
  const [seen, setSeen] = useState(value);
  const router = useRouter();
  const [path] = useState(router.latestLocation.pathname);
  const input = useRef<HTMLInputElement>(null);
  const latest = useRef(onSearch);
  useEffect(() => {
    latest.current = onSearch;
  });
  // The URL changed by other means (back, "clear all"): the field follows.
  if (value !== seen) {
    setSeen(value);
    if (value !== text.trim()) setText(value);
  }
  useEffect(() => {
    if (text.trim() === value) return undefined;
    const timer = setTimeout(() => {
      // Whoever clicked a row meanwhile is on the way there, and mustn't be fetched back.
      if (router.latestLocation.pathname === path) latest.current(text.trim());
    }, 300);
    return () => clearTimeout(timer);
  }, [text, value, router, path]);
  useShortcut("/", () => input.current?.focus());
  return (
    <SearchField
      label={label}
      placeholder={placeholder}
      clearLabel={m.common.clear}
      value={text}
      onChange={setText}
      onSubmit={(words) => onSearch(words.trim())}
      inputRef={input}
      className="w-full sm:w-72"
    />
  );
}
