import { zodResolver } from "@hookform/resolvers/zod";
import { useForm, type DefaultValues, type FieldValues } from "react-hook-form";
import type { z } from "zod";
import { useI18n } from "../i18n.ts";
import { issueText } from "./issue-text.ts";

/** A form checked by a contract's own schema, when a field is left and again while it is mended. */
export function useShopForm<Input extends FieldValues, Output extends FieldValues>(
  schema: z.ZodType<Output, Input>,
  defaultValues: DefaultValues<Input>,
) {
  const { m } = useI18n();
  return useForm<Input, unknown, Output>({
    resolver: zodResolver(schema, { error: (issue) => issueText(issue, m) }),
    defaultValues,
    mode: "onTouched",
    // The error summary takes the focus.
    shouldFocusError: false,
  });
}
