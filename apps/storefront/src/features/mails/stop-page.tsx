import { MailLinkInput } from "@souk/contracts";
import type { NotificationMessages } from "@souk/i18n/notifications";
import { Banner, Button, linkClass } from "@souk/ui";
import { useMutation } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { usePastCartI18n } from "../../lib/i18n.ts";
import { errorText } from "../../lib/problem-text.ts";
import { problemOf, shop } from "../../lib/trpc.ts";
import { PageHeading } from "../../parts/page-heading.tsx";

/** Behind the link of a mail: one press, because mail programs and their scanners open links by themselves. */
export function StopPage({ link, words }: { link: object; words: NotificationMessages }) {
  const { m, locale } = usePastCartI18n();
  const { data } = MailLinkInput.safeParse({ ...link, locale });
  return (
    <div className="mx-auto w-[min(30rem,calc(100%-2rem))] py-16 md:py-24">
      <PageHeading title={m.mails.stopTitle} className="text-2xl">
        {data ? words.kinds[data.kind].label : m.mails.stopTitle}
      </PageHeading>
      {data ? <Stop link={data} words={words} /> : <Banner className="mt-6">{words.stop.unknown}</Banner>}
      <Link
        to="/$locale/account/notifications"
        params={{ locale }}
        className={linkClass("text", "mt-8 block w-fit text-sm")}
      >
        {words.stop.all}
      </Link>
    </div>
  );
}

function Stop({ link, words: { kinds, stop: say } }: { link: MailLinkInput; words: NotificationMessages }) {
  const i18n = usePastCartI18n();
  const change = useMutation({
    mutationFn: (wanted: boolean) => (wanted ? shop.mails.resume : shop.mails.stop).mutate(link),
  });
  const unknown = problemOf(change.error)?.code === "NOT_FOUND";
  const stopped = change.isSuccess && !change.variables;
  const resumed = change.isSuccess && change.variables;
  return (
    <>
      <p className="mt-2 mb-6 text-muted">{kinds[link.kind].stop}</p>
      {change.error ? (
        <Banner tone="danger" role="alert" className="mb-4">
          {unknown ? say.unknown : errorText(change.error, i18n)}
        </Banner>
      ) : null}
      <output className="block">
        {stopped ? <Banner tone="success">{say.stopped}</Banner> : null}
        {resumed ? <Banner tone="success">{say.resumed}</Banner> : null}
      </output>
      <Button
        size="lg"
        variant={change.isSuccess ? "secondary" : "primary"}
        className={change.isSuccess ? "mt-4" : ""}
        pending={change.isPending}
        pendingLabel={i18n.m.common.loading}
        onClick={() => change.mutate(stopped)}
      >
        {stopped ? say.takeBack : say.ask}
      </Button>
    </>
  );
}
