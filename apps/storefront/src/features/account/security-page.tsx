import type { SecurityMessages } from "@souk/i18n/security";
import { Skeleton } from "@souk/ui";
import { useQuery } from "@tanstack/react-query";
import { trpc } from "../../lib/trpc.ts";
import { Loaded } from "../../parts/loaded.tsx";
import { PageHeading } from "../../parts/page-heading.tsx";
import { EmailSection } from "./email-section.tsx";
import { PasswordSection } from "./password-section.tsx";

/** How the account is opened, and what guards it. */
export function SecurityPage({ words }: { words: SecurityMessages }) {
  const security = useQuery(trpc.identity.security.queryOptions());
  return (
    <>
      <PageHeading title={words.title} className="mb-6 text-2xl">
        {words.title}
      </PageHeading>
      <Loaded query={security} skeleton={<Skeleton height="20rem" />}>
        {(data) => (
          <div className="max-w-xl space-y-8">
            <EmailSection security={data} words={words} />
            <PasswordSection security={data} words={words} />
          </div>
        )}
      </Loaded>
    </>
  );
}
