import { StopMailsInput } from "@souk/contracts";
import { Banner, Button } from "@souk/ui";
import { useMutation } from "@tanstack/react-query";
import { usePastCartI18n } from "../../lib/i18n.ts";
import { errorText } from "../../lib/problem-text.ts";
import { problemOf, shop } from "../../lib/trpc.ts";
import { PageHeading } from "../../parts/page-heading.tsx";

/** Behind the link of a mail: one press, because mail programs open links by themselves. */
export function StopPage({ link }: { link: unknown }) {
  const { m } = usePastCartI18n();
  const { data } = StopMailsInput.safeParse(link);
  return (
    <div className="mx-auto w-[min(30rem,calc(100%-2rem))] py-16 md:py-24">
      <PageHeading title={m.mails.stopTitle} className="text-2xl">
        {m.mails.stopTitle}
      </PageHeading>
      {data ? <Stop link={data} /> : <Banner className="mt-6">{m.mails.unknown}</Banner>}
    </div>
  );
}

function Stop({ link }: { link: StopMailsInput }) {
  const i18n = usePastCartI18n();
  const { m } = i18n;
  const stop = useMutation({ mutationFn: () => shop.mails.stop.mutate(link) });
  const unknown = problemOf(stop.error)?.code === "NOT_FOUND";
  return (
    <>
      <p className="mt-2 mb-6 text-muted">{m.mails.stopHelp[link.wish]}</p>
      {stop.error ? (
        <Banner tone="danger" role="alert" className="mb-4">
          {unknown ? m.mails.unknown : errorText(stop.error, i18n)}
        </Banner>
      ) : null}
      <output className="block">
        {stop.isSuccess ? <Banner tone="success">{m.mails.stopped}</Banner> : null}
      </output>
      {stop.isSuccess ? null : (
        <Button
          size="lg"
          pending={stop.isPending}
          pendingLabel={m.common.loading}
          onClick={() => stop.mutate()}
        >
          {m.mails.stop}
        </Button>
      )}
    </>
  );
}
