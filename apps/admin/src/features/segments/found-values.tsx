import { FindBox, Pill, Pills, useFinding } from "@souk/ui";
import type { ReactNode } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { textIn } from "../../lib/texts.ts";
import { useBrandOptions } from "../../lib/use-brand-options.ts";
import { ProductPicker } from "../../parts/product-picker.tsx";
import type { PickerProps } from "./many-values.tsx";

/** Products that the server finds as one types. */
export function ProductValues(props: PickerProps) {
  const { label, error, chosen, onChange } = props;
  const { locale } = useI18n();
  return (
    <Chosen {...props}>
      <ProductPicker
        label={label}
        error={error}
        without={chosen.map(({ id }) => id)}
        onPick={({ id, name }) => onChange([...chosen, { id, name: { [locale]: name } }])}
      />
    </Chosen>
  );
}

/** The same of brands. */
export function BrandValues(props: PickerProps) {
  const { label, error, chosen, onChange } = props;
  const { m } = useI18n();
  const finding = useFinding();
  const brands = useBrandOptions(finding.text);
  return (
    <Chosen {...props}>
      <FindBox
        label={label}
        error={error}
        finding={finding}
        browsable
        entries={brands.filter(({ id }) => !chosen.some((one) => one.id === id))}
        option={({ id, name }) => ({ id, label: name })}
        onPick={({ id, name }) => onChange([...chosen, { id, name: { en: name } }])}
        hint={m.merchandising.searchHint}
        nothingFound={m.merchandising.nothingFound}
      />
    </Chosen>
  );
}

/** A field, and under it what was picked in it. */
function Chosen({ label, chosen, onChange, children }: PickerProps & { children: ReactNode }) {
  const { m, locale } = useI18n();
  return (
    <div className="min-w-0">
      {children}
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
