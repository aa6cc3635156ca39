import { COUNTRIES, LOCALES } from "@souk/contracts";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { textIn } from "../../lib/texts.ts";
import { trpc } from "../../lib/trpc.ts";
import { useCategoryOptions } from "../../lib/use-category-options.ts";
import { ManyPicker } from "../../parts/many-picker.tsx";
import type { ConditionForm } from "./condition-form.ts";
import { BrandValues, ProductValues } from "./found-values.tsx";

interface Props {
  condition: ConditionForm;
  error: string | undefined;
  onChange: (condition: ConditionForm) => void;
}

/** The countries, languages, groups, categories, products or brands of a condition. */
export function ManyValues({ condition, error, onChange }: Props) {
  const { m, format } = useI18n();
  const words = m.segments;
  const picker = {
    label: words.values,
    error,
    chosen: condition.chosen,
    onChange: (chosen: ConditionForm["chosen"]) => onChange({ ...condition, chosen }),
  };
  switch (condition.field) {
    case "country": {
      const options = COUNTRIES.map((id) => ({ id, label: format.country(id) }));
      return <Known {...picker} options={options} help={words.help.country} />;
    }
    case "language":
      return <Known {...picker} options={LOCALES.map((id) => ({ id, label: m.common.languages[id] }))} />;
    case "group":
      return <GroupValues {...picker} />;
    case "category":
      return <CategoryValues {...picker} />;
    case "brand":
      return <BrandValues {...picker} />;
    default:
      return <ProductValues {...picker} />;
  }
}

export interface PickerProps {
  label: string;
  error: string | undefined;
  chosen: ConditionForm["chosen"];
  onChange: (chosen: ConditionForm["chosen"]) => void;
}

interface KnownProps extends PickerProps {
  help?: ReactNode;
  options: readonly { id: string; label: string }[];
}

/** Some of a list that is here as a whole; what was chosen and is no more can be seen, and taken away. */
function Known({ chosen, onChange, options, ...field }: KnownProps) {
  const { m } = useI18n();
  const gone = chosen.filter(({ id }) => !options.some((option) => option.id === id));
  return (
    <ManyPicker
      {...field}
      options={[
        ...options,
        ...(options.length > 0 ? gone.map(({ id }) => ({ id, label: m.segments.gone })) : []),
      ]}
      value={chosen.map(({ id }) => id)}
      onChange={(ids) => onChange(ids.map((id) => ({ id, name: {} })))}
    />
  );
}

function GroupValues(props: PickerProps) {
  const { locale } = useI18n();
  const { data = [] } = useQuery(trpc.groups.list.queryOptions(undefined, { staleTime: 60_000 }));
  const options = data.map(({ id, code, name }) => ({ id, label: textIn(name, locale) || code }));
  return <Known {...props} options={options} />;
}

function CategoryValues(props: PickerProps) {
  const { m } = useI18n();
  const options = useCategoryOptions().map(({ id, label }) => ({ id, label }));
  return <Known {...props} options={options} help={m.segments.help.category} />;
}
