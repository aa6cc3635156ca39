import { useCallback } from "react";
import { errorText } from "./error-text.ts";
import { useI18n } from "./i18n.tsx";

/** Words any failure in the reader's language. */
export function useErrorText(): (error: unknown) => string {
  const { m, format } = useI18n();
  return useCallback((error: unknown) => errorText(error, { m, format }), [m, format]);
}
