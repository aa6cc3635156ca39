import type { ContactWay } from "@souk/contracts";
import { loadContactMessages } from "@souk/i18n/contact";
import { buttonClass, ChatIcon, PhoneIcon } from "@souk/ui";
import { useQuery } from "@tanstack/react-query";
import { useI18n } from "../lib/i18n.ts";
import { trpc } from "../lib/trpc.ts";
import { useWords } from "../lib/use-words.ts";
import type { ReachUsProps } from "./reach-us.tsx";

export default function ContactWays({ place, about }: ReachUsProps) {
  const { locale } = useI18n();
  const words = useWords("contact", loadContactMessages)?.ways;
  const ways = useQuery(trpc.contact.ways.queryOptions({ locale }, { staleTime: 5 * 60_000 })).data;
  if (!words || !ways || (ways.whatsapp === "" && ways.phone === "")) return null;
  const text = about === undefined ? words.hello : words.about(about);
  const count = (way: ContactWay) => () => void navigator.sendBeacon(`/api/contact-clicks/${way}/${place}`);
  const look = buttonClass({ variant: "secondary" });
  return (
    <section aria-label={words.title} className="no-print mt-8">
      <div className="flex flex-wrap gap-3">
        {ways.whatsapp === "" ? null : (
          <a
            href={`https://wa.me/${ways.whatsapp}?text=${encodeURIComponent(text)}`}
            target="_blank"
            rel="noopener noreferrer"
            onClick={count("WHATSAPP")}
            className={look}
          >
            <ChatIcon size={18} />
            {words.whatsapp}
          </a>
        )}
        {ways.phone === "" ? null : (
          <a href={`tel:${ways.phone}`} onClick={count("PHONE")} className={look}>
            <PhoneIcon size={18} />
            {words.phone} <span className="ltr tnum">{ways.phone}</span>
          </a>
        )}
      </div>
      {ways.hours === "" ? null : (
        <p dir="auto" className="mt-3 text-sm whitespace-pre-line text-muted">
          {ways.hours}
        </p>
      )}
    </section>
  );
}
