import { isMailTemplate } from "@souk/contracts";
import { useI18n } from "../../lib/i18n.tsx";

/** A template's name in the reader's language; one that is no more has its code. */
export function useTemplateName(): (template: string) => string {
  const { m } = useI18n();
  return (template) => (isMailTemplate(template) ? m.mail.templates[template] : template);
}
