import type { SecurityMessages } from "@souk/i18n/security";
import { SecondStep } from "@souk/ui/second-step";
import { useGiveCode } from "../../lib/auth.ts";
import { usePastCartI18n } from "../../lib/i18n.ts";
import { AuthFrame } from "./auth-frame.tsx";
import { authText } from "./auth-text.ts";

interface Props {
  words: SecurityMessages;
  onDone: () => void;
  onBack: () => void;
}

/** After the password: the code of an authenticator app. */
export function SecondStepPage(props: Props) {
  return (
    <AuthFrame title={props.words.step.title} hasErrors={false}>
      <SecondStepForm {...props} />
    </AuthFrame>
  );
}

export function SecondStepForm({ words, onDone, onBack }: Props) {
  const i18n = usePastCartI18n();
  const give = useGiveCode();
  return (
    <SecondStep
      words={words.step}
      codeLabel={words.secondFactor.code}
      errorText={(error) => authText(error, i18n, words)}
      onSubmit={async (given) => {
        await give.mutateAsync(given);
        onDone();
      }}
      onBack={onBack}
    />
  );
}
