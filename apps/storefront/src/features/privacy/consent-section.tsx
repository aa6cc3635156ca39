import { type ConsentEntry, type ConsentPurpose, DEVICE_PURPOSES, type DevicePurpose } from "@souk/contracts";
import type { ConsentMessages } from "@souk/i18n/consent";
import { Button, Card, Disclosure } from "@souk/ui";
import { useQuery } from "@tanstack/react-query";
import { asking, useConsent } from "../../lib/consent.ts";
import { useI18n } from "../../lib/i18n.ts";
import { trpc } from "../../lib/trpc.ts";

/** What this browser may be used for, and what one answered so far while signed in. */
export function ConsentSection({ words }: { words: ConsentMessages }) {
  const kept = useConsent();
  const log = useQuery(trpc.privacy.myConsents.queryOptions());
  const say = words.account;
  return (
    <Card title={say.title} look="plain">
      {kept ? (
        <dl className="text-body">
          {DEVICE_PURPOSES.map((purpose) => (
            <div key={purpose} className="flex justify-between gap-4 py-1">
              <dt>{words.purposes[purpose].label}</dt>
              <dd className="text-muted">{kept.granted.includes(purpose) ? say.yes : say.no}</dd>
            </div>
          ))}
        </dl>
      ) : (
        <p className="text-body text-muted">{say.unanswered}</p>
      )}
      <Button variant="secondary" className="mt-4" onClick={() => asking.set(true)}>
        {say.change}
      </Button>
      {log.data?.length ? (
        <Disclosure title={say.log} className="mt-4">
          <ul className="text-sm">
            {log.data.map((entry) => (
              <Entry key={entry.id} entry={entry} words={words} />
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </Card>
  );
}

function Entry({ entry, words }: { entry: ConsentEntry; words: ConsentMessages }) {
  const { format } = useI18n();
  const { purpose, granted, createdAt } = entry;
  return (
    <li className="flex flex-wrap justify-between gap-x-4 py-1">
      <span>{isOfMails(purpose) ? words.account.mails[purpose] : words.purposes[purpose].label}</span>
      <span className="text-muted">
        {granted ? words.account.yes : words.account.no}, {format.dateTime(createdAt)}
      </span>
    </li>
  );
}

const isOfMails = (purpose: ConsentPurpose): purpose is Exclude<ConsentPurpose, DevicePurpose> =>
  purpose === "REMINDERS" || purpose === "INVITATIONS";
