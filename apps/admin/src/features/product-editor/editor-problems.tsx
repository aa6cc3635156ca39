import { FormErrorSummary } from "@souk/ui";
import { useFormContext } from "react-hook-form";
import { listErrors } from "../../lib/list-errors.ts";
import { useI18n } from "../../lib/i18n.tsx";
import type { ProductForm } from "./product-form.ts";

/** All that is wrong with the form, after a save was tried; each leads to its field. */
export function EditorProblems() {
  const { m } = useI18n();
  const { errors, submitCount, isSubmitSuccessful } = useFormContext<ProductForm>().formState;
  const problems = listErrors(errors);
  if (submitCount === 0 || isSubmitSuccessful) return null;
  return (
    <FormErrorSummary
      title={m.common.problems(problems.length)}
      errors={problems}
      focusKey={submitCount}
      className="mb-5"
    />
  );
}
