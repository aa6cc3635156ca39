import { CONTACT_TOPICS } from "@souk/contracts";
import type { ContactMessages } from "@souk/i18n/contact";
import { NativeSelect, TextArea } from "@souk/ui";
import { Controller, type Control } from "react-hook-form";
import type { z } from "zod";
import { fieldText } from "../../lib/form/issue-text.ts";
import { useI18n } from "../../lib/i18n.ts";
import { EmailField } from "../../parts/email-field.tsx";
import { FormTextField } from "../../parts/form-text-field.tsx";
import type { ContactSchema } from "./contact-schema.ts";

interface Props {
  control: Control<z.input<typeof ContactSchema>, unknown, z.output<typeof ContactSchema>>;
  words: ContactMessages;
}

/** Who writes, about what, and what. */
export function ContactFields({ control, words }: Props) {
  const { m } = useI18n();
  return (
    <>
      <div className="grid gap-5 sm:grid-cols-2">
        <FormTextField control={control} name="name" label={words.name} autoComplete="name" required />
        <EmailField control={control} name="email" label={words.email} autoComplete="email" required />
        <Controller
          control={control}
          name="topic"
          render={({ field, fieldState }) => (
            <NativeSelect
              {...field}
              id="topic"
              label={words.topic}
              placeholder={words.choose}
              options={CONTACT_TOPICS.map((value) => ({ value, label: words.topics[value] }))}
              error={fieldText(fieldState.error?.message, m)}
              required
            />
          )}
        />
        <FormTextField
          control={control}
          name="orderNumber"
          label={words.order}
          optionalLabel={m.common.optional}
          help={words.orderHelp}
          inputMode="numeric"
          autoComplete="off"
          dir="ltr"
          inputClassName="rtl:text-end"
        />
      </div>
      <Controller
        control={control}
        name="text"
        render={({ field, fieldState }) => (
          <TextArea
            {...field}
            id="text"
            label={words.text}
            rows={6}
            maxLength={5000}
            dir="auto"
            error={fieldText(fieldState.error?.message, m)}
            required
          />
        )}
      />
    </>
  );
}
