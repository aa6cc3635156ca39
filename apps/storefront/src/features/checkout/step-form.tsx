import { Banner, Button, FormErrorSummary, type FormErrorSummaryProps } from "@souk/ui";
import type { ReactNode, SyntheticEvent } from "react";
import { useI18n } from "../../lib/i18n.ts";
import { errorText } from "../../lib/problem-text.ts";

interface Props {
  problems: FormErrorSummaryProps["errors"];
  submitCount: number;
  save: { error: unknown; isPending: boolean };
  submitLabel: string;
  onSubmit: (event: SyntheticEvent) => Promise<void>;
  children: ReactNode;
}

/** A step of the checkout: what is wrong with it first, its fields, and the way on. */
export function StepForm({ problems, submitCount, save, submitLabel, onSubmit, children }: Props) {
  const i18n = useI18n();
  const { m } = i18n;
  return (
    <form noValidate onSubmit={(event) => void onSubmit(event)} className="space-y-6">
      <FormErrorSummary
        title={m.common.formProblems(problems.length)}
        errors={problems}
        focusKey={submitCount}
      />
      {save.error ? (
        <Banner tone="danger" role="alert">
          {errorText(save.error, i18n)}
        </Banner>
      ) : null}
      {children}
      <Button
        type="submit"
        size="lg"
        className="max-sm:w-full"
        pending={save.isPending}
        pendingLabel={m.common.loading}
      >
        {submitLabel}
      </Button>
    </form>
  );
}
