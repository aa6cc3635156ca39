import { useDeferredValue, useState, type ReactNode } from "react";
import { ComboBox } from "./combo-box.tsx";
import type { Option } from "./list-box.tsx";

/** No search of the shop takes more. */
const LONGEST = 200;

interface Finding {
  text: string;
  setText: (text: string) => void;
  /** What to ask for: it follows the text when there is time. Empty where nothing is typed. */
  query: string;
}

/** What is typed into a `FindBox`. */
export function useFinding(): Finding {
  const [text, setText] = useState("");
  return { text, setText, query: useDeferredValue(text.trim()).slice(0, LONGEST) };
}

interface FindBoxProps<Entry> {
  label: string;
  error?: string | undefined;
  disabled?: boolean | undefined;
  finding: Finding;
  /** What was found; undefined until the first answer. */
  entries: readonly Entry[] | undefined;
  option: (entry: Entry) => Option;
  onPick: (entry: Entry) => void;
  /** What can be typed. */
  hint: string;
  nothingFound: ReactNode;
  /** There is something to choose before anything is typed. */
  browsable?: boolean | undefined;
}

/** Type to find something; picking it hands it out and clears the field for the next. */
export function FindBox<Entry>(props: FindBoxProps<Entry>) {
  const { finding, entries, option, onPick, hint, nothingFound, browsable = false, ...field } = props;
  const { text, setText, query } = finding;
  const asks = query !== "" || browsable;
  const found = asks ? (entries ?? []).map((entry) => ({ entry, shown: option(entry) })) : [];
  return (
    <ComboBox
      {...field}
      placeholder={hint}
      options={found.map(({ shown }) => shown)}
      value={null}
      inputValue={text}
      onInputChange={setText}
      onChange={(id) => {
        const picked = found.find(({ shown }) => shown.id === id);
        if (!picked) return;
        onPick(picked.entry);
        setText("");
      }}
      empty={text.trim() === "" || entries === undefined ? hint : nothingFound}
    />
  );
}
