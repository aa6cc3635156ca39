import type { MailView } from "@souk/contracts";
import { Banner, Button, buttonClass, EyeIcon } from "@souk/ui";
import { useMutation } from "@tanstack/react-query";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { ActionError } from "../../parts/action-error.tsx";

/** Says that a mail carries what its reader alone may see and, where that can't reach them otherwise, shows it. */
export function MailSecret({ mail: { id, secret, revealable } }: { mail: MailView }) {
  const { m } = useI18n();
  const reveal = useMutation(trpc.mail.reveal.mutationOptions());
  if (secret === "NONE") return null;
  if (reveal.data) return <Revealed {...reveal.data} />;
  return (
    <>
      <Banner
        className="mb-5"
        action={
          revealable ? (
            <Button
              size="sm"
              variant="secondary"
              start={<EyeIcon size={18} />}
              pending={reveal.isPending}
              onClick={() => reveal.mutate({ id })}
            >
              {m.mail.reveal}
            </Button>
          ) : null
        }
      >
        {secret === "GONE" ? m.mail.gone : m.mail.sealed}
      </Banner>
      <ActionError error={reveal.error} />
    </>
  );
}

function Revealed({ secret, url }: { secret: string; url: string | null }) {
  const { m } = useI18n();
  return (
    <Banner
      tone="warning"
      title={m.mail.revealed}
      className="mb-5"
      action={
        url === null ? null : (
          <a
            href={url}
            target="_blank"
            rel="noreferrer"
            className={buttonClass({ size: "sm", variant: "secondary" })}
          >
            {m.mail.openLink}
          </a>
        )
      }
    >
      <p className="ltr font-mono wrap-anywhere select-all">{url ?? secret}</p>
      <p className="mt-1">{m.mail.revealNote}</p>
    </Banner>
  );
}
