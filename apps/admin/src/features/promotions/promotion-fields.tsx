import { PROMOTION_STACKINGS, PROMOTION_STATUSES, PROMOTION_TRIGGERS } from "@souk/contracts";
import { RadioGroup, TextField } from "@souk/ui";
import type { ReactNode } from "react";
import { Controller, useFormContext } from "react-hook-form";
import { useI18n } from "../../lib/i18n.tsx";
import { localZone } from "../../lib/local-time.ts";
import { NameFields } from "../../parts/name-fields.tsx";
import { ConditionsField } from "./conditions-field.tsx";
import { EffectFields } from "./effect-fields.tsx";
import { NumberText } from "./number-text.tsx";
import type { PromotionForm } from "./promotion-form.ts";

/** Everything that staff decide of a promotion, in the order in which they think of it. */
export function PromotionFields({ writes, hasCodes }: { writes: boolean; hasCodes: boolean }) {
  const { m } = useI18n();
  return (
    <>
      <NameFields label={m.promotions.name} help={m.promotions.nameHelp} maxLength={200} />
      <Radios
        name="status"
        label={m.promotions.status}
        options={PROMOTION_STATUSES}
        words={m.promotions.statuses}
      />
      <Radios
        name="trigger"
        label={m.promotions.trigger}
        options={hasCodes ? (["CODE"] as const) : PROMOTION_TRIGGERS}
        words={m.promotions.triggers}
      />
      <Dates />
      <section aria-label={m.promotions.effect} className="hairline-t flex min-w-0 flex-col gap-5 pt-5">
        <EffectFields writes={writes} />
      </section>
      <ConditionsField writes={writes} />
      <Section title={m.promotions.limits}>
        <div className="grid gap-5 sm:grid-cols-2">
          <NumberText
            name="usageLimit"
            label={m.promotions.usageLimit}
            help={m.promotions.noLimit}
            optional
          />
          <NumberText
            name="perCustomerLimit"
            label={m.promotions.perCustomerLimit}
            help={m.promotions.noLimit}
            optional
          />
        </div>
      </Section>
      <Together />
    </>
  );
}

function Dates() {
  const { m } = useI18n();
  const { control } = useFormContext<PromotionForm>();
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      {(["startsAt", "endsAt"] as const).map((name) => (
        <Controller
          key={name}
          control={control}
          name={name}
          render={({ field, fieldState }) => (
            <TextField
              {...field}
              type="datetime-local"
              label={m.promotions[name]}
              optionalLabel={m.common.optional}
              help={localZone()}
              error={fieldState.error?.message}
            />
          )}
        />
      ))}
    </div>
  );
}

function Together() {
  const { m } = useI18n();
  const { control } = useFormContext<PromotionForm>();
  const words = m.promotions;
  return (
    <Section title={words.together}>
      <Radios name="stacking" label={words.stacking} options={PROMOTION_STACKINGS} words={words.stackings} />
      <div className="grid gap-5 sm:grid-cols-2">
        <Controller
          control={control}
          name="exclusionGroup"
          render={({ field, fieldState }) => (
            <TextField
              {...field}
              label={words.exclusionGroup}
              optionalLabel={m.common.optional}
              help={words.exclusionGroupHelp}
              maxLength={40}
              error={fieldState.error?.message}
            />
          )}
        />
        <NumberText name="priority" label={words.priority} help={words.priorityHelp} />
      </div>
    </Section>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title} className="hairline-t flex min-w-0 flex-col gap-5 pt-5">
      <h3 className="font-semibold">{title}</h3>
      {children}
    </section>
  );
}

interface RadiosProps<V extends string> {
  name: "status" | "trigger" | "stacking";
  label: string;
  options: readonly V[];
  words: Record<V, string>;
}

function Radios<V extends string>({ name, label, options, words }: RadiosProps<V>) {
  const { control } = useFormContext<PromotionForm>();
  return (
    <Controller
      control={control}
      name={name}
      render={({ field }) => (
        <RadioGroup
          {...field}
          look="chips"
          label={label}
          options={options.map((value) => ({ value, label: words[value] }))}
        />
      )}
    />
  );
}
