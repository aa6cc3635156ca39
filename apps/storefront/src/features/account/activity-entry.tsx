import type { ActivityEntry, ActivityKind } from "@souk/contracts";
import type { Format } from "@souk/i18n";
import type { ActivityMessages } from "@souk/i18n/activity";
import type { NotificationMessages } from "@souk/i18n/notifications";
import { linkClass, StatusPill, Tag } from "@souk/ui";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { usePastCartI18n } from "../../lib/i18n.ts";

export interface ActivityWords {
  activity: ActivityMessages;
  /** The mails have their names there. */
  notifications: NotificationMessages;
}

interface Props {
  entry: ActivityEntry;
  words: ActivityWords;
}

export function Entry({ entry, words }: Props) {
  const { format } = usePastCartI18n();
  const say = words.activity;
  const detail = detailOf(entry, words, format);
  return (
    <li className="hairline-b py-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <p className="font-medium wrap-anywhere">{titleOf(entry, say)}</p>
        {entry.kind === "SIGNED_IN" && entry.isNew ? (
          <StatusPill tone="warning">{say.newDevice}</StatusPill>
        ) : null}
        {isTeams(entry) ? <Tag>{say.byTeam}</Tag> : null}
      </div>
      <p className="text-sm text-muted">
        <time dateTime={entry.at}>{format.dateTime(entry.at)}</time>
        {detail === null ? null : <> · {detail}</>}
      </p>
      <WhatToDo entry={entry} words={words} />
    </li>
  );
}

/** Titles of the others say by themselves who it was. */
const isTeams = ({ kind, byStaff }: ActivityEntry): boolean =>
  byStaff && kind !== "VISIT_BEGAN" && kind !== "VISIT_ENDED";

function titleOf(entry: ActivityEntry, say: ActivityMessages): string {
  if (entry.kind === "RETURN_MOVED") return say.returns[entry.state];
  if (entry.kind === "CREDIT_MOVED") {
    const isTaken = entry.movement === "ADJUSTED" && entry.amount < 0;
    return isTaken ? say.creditTaken : say.credit[entry.movement];
  }
  return say.kinds[entry.kind];
}

function detailOf(entry: ActivityEntry, words: ActivityWords, format: Format): ReactNode {
  const say = words.activity;
  switch (entry.kind) {
    case "SIGNED_IN":
      return (
        <>
          <bdi>{entry.device ?? say.unknownDevice}</bdi>
          {entry.network === null ? null : (
            <>
              {" · "}
              <bdi className="tnum">{entry.network}</bdi>
            </>
          )}
        </>
      );
    case "SESSION_ENDED":
      return <bdi>{entry.device ?? say.unknownDevice}</bdi>;
    case "ORDER_PLACED":
    case "ORDER_CANCELLED":
    case "RETURN_MOVED":
      return <OrderLink number={entry.orderNumber} say={say} />;
    case "CREDIT_MOVED":
      return <CreditLink>{format.money(Math.abs(entry.amount), entry.currency)}</CreditLink>;
    case "ACCOUNTS_JOINED":
      return <bdi>{entry.email}</bdi>;
    case "MAILS_WANTED":
    case "MAILS_STOPPED":
      return words.notifications.kinds[entry.mail].label;
    case "REVIEW_WRITTEN":
      return entry.product === "" ? null : <bdi>{entry.product}</bdi>;
    default:
      return null;
  }
}

function OrderLink({ number, say }: { number: number; say: ActivityMessages }) {
  const { locale } = usePastCartI18n();
  return (
    <Link
      to="/$locale/orders/$number"
      params={{ locale, number: String(number) }}
      search={{}}
      className={linkClass()}
    >
      {say.order(number)}
    </Link>
  );
}

function CreditLink({ children }: { children: ReactNode }) {
  const { locale } = usePastCartI18n();
  return (
    <Link to="/$locale/account/credit" params={{ locale }} className={linkClass("text", "tnum")}>
      {children}
    </Link>
  );
}

/** Where to go when it wasn't oneself. */
const REMEDY = {
  SIGNED_IN: "devices",
  SESSION_ENDED: "security",
  PASSWORD: "security",
  EMAIL: "security",
  SECOND_FACTOR_ON: "security",
  SECOND_FACTOR_OFF: "security",
  RECOVERY_CODE_USED: "security",
  ACCOUNT_CONNECTED: "security",
  ACCOUNT_DISCONNECTED: "security",
  PASSKEY_ADDED: "security",
  PASSKEY_REMOVED: "security",
  VISIT_BEGAN: "messages",
  VISIT_ENDED: "messages",
} as const satisfies { readonly [Kind in ActivityKind]?: "devices" | "security" | "messages" };

const hasRemedy = (kind: ActivityKind): kind is keyof typeof REMEDY => Object.hasOwn(REMEDY, kind);

function WhatToDo({ entry: { kind }, words: { activity: say } }: Props) {
  const { locale } = usePastCartI18n();
  if (!hasRemedy(kind)) return null;
  const place = REMEDY[kind];
  return (
    <p className="text-sm">
      <Link to={`/$locale/account/${place}`} params={{ locale }} className={linkClass("quiet", "underline")}>
        {say.notYou[place]}
      </Link>
    </p>
  );
}
