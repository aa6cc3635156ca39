import type { ProductAttributeInput } from "@souk/contracts";
import { NativeSelect, TextField } from "@souk/ui";
import { useQuery } from "@tanstack/react-query";
import type { AttributeView } from "../../../lib/api-types.ts";
import { useI18n } from "../../../lib/i18n.tsx";
import { trpc } from "../../../lib/trpc.ts";
import type { OperationProps } from "./operation-form.tsx";

/** An attribute, and its value in the shape of its type; without one it is taken away. */
export function AttributeOperation({ draft, onChange }: OperationProps) {
  const { m, locale } = useI18n();
  const { data = [] } = useQuery(trpc.attributes.list.queryOptions(undefined, { staleTime: 60_000 }));
  const attribute = data.find(({ code }) => code === draft.code);
  return (
    <>
      <NativeSelect
        label={m.bulk.attribute}
        placeholder={m.bulk.attribute}
        options={data
          .filter(({ deleted }) => !deleted)
          .map(({ code, label }) => ({ value: code, label: label[locale] ?? label.en ?? code }))}
        value={draft.code}
        onChange={(code) => onChange({ code, attribute: undefined, value: "" })}
      />
      {attribute ? <AttributeValue attribute={attribute} draft={draft} onChange={onChange} /> : null}
    </>
  );
}

function AttributeValue({ attribute, draft, onChange }: OperationProps & { attribute: AttributeView }) {
  const { m, locale } = useI18n();
  const { type } = attribute;
  const set = (value: string) => onChange({ value, attribute: attributeOf(attribute, value) });
  if (type === "TEXT" || type === "NUMBER")
    return (
      <TextField
        label={m.bulk.to}
        optionalLabel={m.common.optional}
        suffix={attribute.unit ?? undefined}
        value={draft.value}
        onChange={set}
      />
    );
  const options =
    type === "BOOLEAN"
      ? [
          { value: "true", label: m.common.yes },
          { value: "false", label: m.common.no },
        ]
      : attribute.values.map(({ code, label }) => ({
          value: code,
          label: label[locale] ?? label.en ?? code,
        }));
  return (
    <NativeSelect
      label={m.bulk.to}
      placeholder={m.bulk.noValue}
      options={options}
      value={draft.value}
      onChange={set}
    />
  );
}

/** What a text means to an attribute of its type; undefined where it means nothing. */
export function attributeOf({ code, type }: AttributeView, text: string): ProductAttributeInput | undefined {
  const value = text.trim();
  if (value === "") return undefined;
  if (type === "TEXT") return { type, code, text: { en: value } };
  if (type === "BOOLEAN") return { type, code, flag: value === "true" };
  if (type === "NUMBER") {
    const number = Number(value.replace(",", "."));
    return Number.isFinite(number) ? { type, code, number } : undefined;
  }
  return { type, code, values: value.split(/[,،]/u).map((one) => one.trim()) };
}
