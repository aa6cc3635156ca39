import { CATEGORY_ICONS } from "@souk/contracts";
import { CategoryIcon, RadioGroup } from "@souk/ui";
import { Controller, useFormContext } from "react-hook-form";
import { useI18n } from "../../lib/i18n.tsx";
import { MediaField } from "../../parts/media-field.tsx";
import type { CategoryForm } from "./category-form.ts";

/** The picture of its tile and the icon before its name. */
export function CategoryLooks({ disabled }: { disabled: boolean }) {
  const { m } = useI18n();
  const { control } = useFormContext<CategoryForm>();
  return (
    <>
      <Controller
        control={control}
        name="picture"
        render={({ field }) => (
          <MediaField
            label={m.categories.picture}
            value={field.value[0] ?? null}
            onChange={(media) => field.onChange(media ? [media] : [])}
            disabled={disabled}
          />
        )}
      />
      <Controller
        control={control}
        name="icon"
        render={({ field }) => (
          <RadioGroup
            look="chips"
            label={m.categories.icon}
            name={field.name}
            value={field.value}
            onChange={field.onChange}
            options={[
              { value: "", label: m.common.none },
              ...CATEGORY_ICONS.map((icon) => ({
                value: icon,
                label: <CategoryIcon name={icon} label={m.categories.icons[icon]} />,
              })),
            ]}
          />
        )}
      />
    </>
  );
}
