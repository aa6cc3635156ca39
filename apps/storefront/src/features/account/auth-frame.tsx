import type { SecurityMessages } from "@souk/i18n/security";
import { Banner, FormErrorSummary, StarLattice } from "@souk/ui";
import type { ReactNode } from "react";
import { usePastCartI18n } from "../../lib/i18n.ts";
import { PageHeading } from "../../parts/page-heading.tsx";
import { authText } from "./auth-text.ts";

/** The page of a short form: one column on the lattice. */
export function AuthFrame({
  title,
  hasErrors,
  children,
}: {
  title: string;
  hasErrors: boolean;
  children: ReactNode;
}) {
  const { m } = usePastCartI18n();
  return (
    <div className="relative isolate overflow-clip py-12 md:py-20">
      <StarLattice pitch={132} className="-z-10 text-ink/4 mask-radial-from-20% mask-radial-to-80%" />
      <div className="mx-auto w-[min(28rem,calc(100%-2rem))] rounded-lg border border-hairline bg-surface p-6 sm:p-8">
        <PageHeading title={hasErrors ? `${m.common.errorPrefix} ${title}` : title} className="mb-6 text-2xl">
          {title}
        </PageHeading>
        {children}
      </div>
    </div>
  );
}

interface TroubleProps {
  problems: readonly { field: string; message: string }[];
  submitCount: number;
  error: unknown;
  words?: SecurityMessages | undefined;
}

/** What is wrong with the fields, or what the server said. */
export function FormTrouble({ problems, submitCount, error, words }: TroubleProps) {
  const i18n = usePastCartI18n();
  const { m } = i18n;
  return (
    <>
      <FormErrorSummary
        title={m.common.formProblems(problems.length)}
        errors={problems}
        focusKey={submitCount}
      />
      {error ? (
        <Banner tone="danger" role="alert">
          {authText(error, i18n, words)}
        </Banner>
      ) : null}
    </>
  );
}
