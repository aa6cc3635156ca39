import type { SecurityMessages } from "@souk/i18n/security";
import { Skeleton } from "@souk/ui";
import { useQuery } from "@tanstack/react-query";
import { trpc } from "../../lib/trpc.ts";
import { Loaded } from "../../parts/loaded.tsx";
import { PageHeading } from "../../parts/page-heading.tsx";
import { ConnectedSection } from "./connected-section.tsx";
import { EmailSection } from "./email-section.tsx";
import { PasskeySection } from "./passkey-section.tsx";
import { PasswordSection } from "./password-section.tsx";
import { ProviderOutcome } from "./provider-outcome.tsx";
import { SecondFactorSection } from "./second-factor-section.tsx";

/** How the account is opened, and what guards it. */
export function SecurityPage({ words }: { words: SecurityMessages }) {
  const security = useQuery(trpc.identity.security.queryOptions());
  return (
    <>
      <PageHeading title={words.title} className="mb-6 text-2xl">
        {words.title}
      </PageHeading>
      <ProviderOutcome words={words} />
      <Loaded query={security} skeleton={<Skeleton height="20rem" />}>
        {(data) => (
          <div className="max-w-xl space-y-8">
            <EmailSection security={data} words={words} />
            <PasswordSection security={data} words={words} />
            <PasskeySection security={data} words={words} />
            <SecondFactorSection security={data} words={words} />
            <ConnectedSection security={data} words={words} />
          </div>
        )}
      </Loaded>
    </>
  );
}
