import type { AttributeView, SaveAttributeInput } from "@souk/contracts";

/** An attribute as staff enter it: a text, of every product. */
export const attributeInput = (code: string, over: Partial<SaveAttributeInput> = {}): SaveAttributeInput => ({
  overwrite: false,
  code,
  type: "TEXT",
  unit: null,
  label: { en: code },
  filterable: false,
  categoryIds: [],
  values: [],
  ...over,
});

/** A value as staff enter it. */
export const valueInput = (code: string, hex: string | null = null) => ({ code, label: { en: code }, hex });

/** The attribute of that code. */
export function attributeNamed(list: readonly AttributeView[], code: string): AttributeView {
  const attribute = list.find((one) => one.code === code);
  if (!attribute) throw new Error(`no ${code} in the list`);
  return attribute;
}

/** What an editor that changed nothing would save. */
export function attributeEdit(
  { deleted: _deleted, position: _position, ...attribute }: AttributeView,
  over: Partial<SaveAttributeInput> = {},
): SaveAttributeInput {
  const { label, values, ...fields } = attribute;
  return {
    ...fields,
    overwrite: false,
    label: { ...label, en: label.en ?? "" },
    values: values.map((value) => ({ ...value, label: { ...value.label, en: value.label.en ?? "" } })),
    ...over,
  };
}
