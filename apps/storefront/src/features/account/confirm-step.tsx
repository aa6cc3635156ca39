import type { SecurityMessages } from "@souk/i18n/security";
import { Banner, Button } from "@souk/ui";
import type { ReactNode } from "react";
import { usePastCartI18n } from "../../lib/i18n.ts";
import { authText } from "./auth-text.ts";

interface StepProps {
  say: { lead: string; action: string };
  words: SecurityMessages;
  error: unknown;
  pending: boolean;
  /** Null until it worked. */
  done: string | null;
  onPress: () => void;
  children?: ReactNode;
}

/** What is said yes to, by one press, and what came of it. */
export function Step({ say, words, error, pending, done, onPress, children }: StepProps) {
  const i18n = usePastCartI18n();
  return (
    <>
      <output className="block">{done === null ? null : <Banner tone="success">{done}</Banner>}</output>
      {done === null ? (
        <div className="space-y-5">
          <p className="text-muted">{say.lead}</p>
          {error ? (
            <Banner tone="danger" role="alert">
              {authText(error, i18n, words)}
            </Banner>
          ) : null}
          {children}
          <Button size="lg" block pending={pending} pendingLabel={i18n.m.common.loading} onClick={onPress}>
            {say.action}
          </Button>
        </div>
      ) : null}
    </>
  );
}
