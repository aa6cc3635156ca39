import { Banner } from "@souk/ui";
import { useErrorText } from "../lib/use-words.ts";

/** Why an action failed, where it was asked for: a toast alone would be gone too soon. */
export function ActionError({ error, className }: { error: unknown; className?: string }) {
  const words = useErrorText();
  if (!error) return null;
  return (
    <Banner tone="danger" role="alert" className={className}>
      {words(error)}
    </Banner>
  );
}
