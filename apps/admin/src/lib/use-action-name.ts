import { useI18n } from "./i18n.tsx";

/** Words an audited action ("product.update"); one that is new to this page shows as it is. */
export function useActionName(): (action: string) => string {
  const { m } = useI18n();
  const names: Partial<Record<string, string>> = m.audit.actions;
  return (action) => names[action] ?? action;
}
