import type { SecurityMessages } from "@souk/i18n/security";
import { linkClass } from "@souk/ui";

/** What to do when the mail doesn't come; where the shop sends none, whoever tries it out finds it in the outbox. */
export function MailHint({ mailed, words }: { mailed: boolean; words: SecurityMessages }) {
  const { notThere, unsent, outbox } = words.forgot;
  if (mailed) return <p className="mt-2">{notThere}</p>;
  return (
    <p className="mt-2">
      {unsent}{" "}
      <a href="/admin/mail" target="_blank" rel="noreferrer" className={linkClass("text")}>
        {outbox}
      </a>
    </p>
  );
}
