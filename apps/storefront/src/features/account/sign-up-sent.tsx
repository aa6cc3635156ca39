import { Banner } from "@souk/ui";
import { MailHint } from "./mail-hint.tsx";
import { useSecurityWords, useSignedInElsewhere } from "./use-sign-up.ts";

interface Props {
  email: string;
  mailed: boolean;
  onDone: () => void;
}

/** The same whether the address has an account; goes on by itself once the mail's link was opened. */
export function SignUpSent({ email, mailed, onDone }: Props) {
  const words = useSecurityWords();
  useSignedInElsewhere(onDone);
  return (
    <output className="block">
      {words ? (
        <Banner tone="success">
          <p className="wrap-anywhere">{words.signUp.sent(email)}</p>
          <p className="mt-2">{words.signUp.stay}</p>
          <MailHint mailed={mailed} words={words} />
        </Banner>
      ) : null}
    </output>
  );
}
