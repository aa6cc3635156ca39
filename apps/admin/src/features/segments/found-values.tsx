import type { NameByLocale } from "@souk/contracts";
import { ComboBox, Pill, Pills } from "@souk/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useDeferredValue, useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { textIn } from "../../lib/texts.ts";
import { trpc } from "../../lib/trpc.ts";
import { useBrandOptions } from "../../lib/use-brand-options.ts";
import type { PickerProps } from "./many-values.tsx";

/** Products that the server finds as one types. */
export function ProductValues(props: PickerProps) {
  const { locale } = useI18n();
  const [text, setText] = useState("");
  const query = useDeferredValue(text.trim()).slice(0, 200);
  const { data } = useQuery({
    ...trpc.products.list.queryOptions({ locale, query, limit: 20 }),
    enabled: query !== "",
    placeholderData: keepPreviousData,
  });
  const found = query === "" ? [] : (data?.items ?? []);
  return (
    <Found
      {...props}
      text={text}
      onText={setText}
      found={found.map(({ id, name }) => ({ id, name: { [locale]: name } }))}
    />
  );
}

/** The same of brands. */
export function BrandValues(props: PickerProps) {
  const [text, setText] = useState("");
  const found = useBrandOptions(text).map(({ id, name }) => ({ id, name: { en: name } }));
  return <Found {...props} text={text} onText={setText} found={found} />;
}

interface Props extends PickerProps {
  text: string;
  onText: (text: string) => void;
  found: readonly { id: string; name: NameByLocale }[];
}

function Found({ label, error, chosen, onChange, text, onText, found }: Props) {
  const { m, locale } = useI18n();
  const left = found.filter(({ id }) => !chosen.some((one) => one.id === id));
  return (
    <div className="min-w-0">
      <ComboBox
        label={label}
        error={error}
        placeholder={m.merchandising.searchHint}
        options={left.map(({ id, name }) => ({ id, label: textIn(name, locale) }))}
        value={null}
        inputValue={text}
        onInputChange={onText}
        onChange={(id) => {
          const picked = left.find((one) => one.id === id);
          if (!picked) return;
          onChange([...chosen, picked]);
          onText("");
        }}
        empty={text === "" ? m.merchandising.searchHint : m.merchandising.nothingFound}
      />
      {chosen.length > 0 ? (
        <div className="mt-2">
          <Pills label={label}>
            {chosen.map(({ id, name }) => {
              const called = textIn(name, locale) || m.segments.gone;
              return (
                <Pill
                  key={id}
                  removeLabel={m.editor.removeName(called)}
                  onRemove={() => onChange(chosen.filter((one) => one.id !== id))}
                >
                  {called}
                </Pill>
              );
            })}
          </Pills>
        </div>
      ) : null}
    </div>
  );
}
