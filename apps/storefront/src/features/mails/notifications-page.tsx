import { LOCALES, type MailPreferences } from "@souk/contracts";
import { localeNames } from "@souk/i18n";
import type { NotificationMessages } from "@souk/i18n/notifications";
import { announce, Banner, Card, NativeSelect, Skeleton, Switch } from "@souk/ui";
import { useQuery } from "@tanstack/react-query";
import { usePastCartI18n } from "../../lib/i18n.ts";
import { errorText } from "../../lib/problem-text.ts";
import { trpc } from "../../lib/trpc.ts";
import { Loaded } from "../../parts/loaded.tsx";
import { PageHeading } from "../../parts/page-heading.tsx";
import { useMailLocale, useMailPreference } from "./use-mail-preferences.ts";

interface Props {
  words: NotificationMessages;
  preferences: MailPreferences;
}

/** Which mails one gets, and in which language. */
export function NotificationsPage({ words }: Pick<Props, "words">) {
  const preferences = useQuery({ ...trpc.mails.preferences.queryOptions(), staleTime: 0 });
  return (
    <>
      <PageHeading title={words.title} className="text-2xl">
        {words.title}
      </PageHeading>
      <Loaded query={preferences} skeleton={<Skeleton height="32rem" className="mt-6" />}>
        {(data) => (
          <div className="max-w-xl space-y-8">
            <p className="mt-2 text-muted wrap-anywhere">{words.lead(data.email)}</p>
            <Optional preferences={data} words={words} />
            <Necessary words={words} />
            <Language preferences={data} words={words} />
          </div>
        )}
      </Loaded>
    </>
  );
}

function Optional({ preferences: { kinds }, words }: Props) {
  const i18n = usePastCartI18n();
  const save = useMailPreference(i18n.locale);
  return (
    <Card title={words.optional} look="plain">
      <Refusal error={save.error} />
      <ul className="space-y-4">
        {kinds.map(({ kind, wanted }) => {
          const { label, help } = words.kinds[kind];
          return (
            <li key={kind}>
              <Switch
                label={label}
                help={help}
                value={wanted}
                onChange={(on) =>
                  save.mutate(
                    { kind, wanted: on },
                    { onSuccess: () => announce(on ? words.on(label) : words.off(label)) },
                  )
                }
              />
            </li>
          );
        })}
      </ul>
    </Card>
  );
}

function Refusal({ error }: { error: unknown }) {
  const i18n = usePastCartI18n();
  return error ? (
    <Banner tone="danger" role="alert" className="mb-4">
      {errorText(error, i18n)}
    </Banner>
  ) : null;
}

/** Nothing to choose: what they are and why they come. */
function Necessary({ words }: Pick<Props, "words">) {
  return (
    <Card title={words.necessary} look="plain">
      <p className="mb-4 text-muted">{words.necessaryHelp}</p>
      <dl className="space-y-3">
        {words.necessaryKinds.map(({ label, help }) => (
          <div key={label}>
            <dt className="text-body">{label}</dt>
            <dd className="text-sm text-muted">{help}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}

function Language({ preferences: { locale }, words }: Props) {
  const save = useMailLocale();
  const choose = (value: string) => {
    const chosen = LOCALES.find((known) => known === value);
    if (!chosen) return;
    const onSuccess = () => announce(words.languageSaved(localeNames[chosen]));
    save.mutate(chosen, { onSuccess });
  };
  return (
    <Card title={words.language} look="plain">
      <Refusal error={save.error} />
      <NativeSelect
        label={words.language}
        hideLabel
        help={words.languageHelp}
        value={locale}
        onChange={choose}
        options={LOCALES.map((value) => ({ value, label: localeNames[value] }))}
        className="max-w-64"
      />
    </Card>
  );
}
