import { loadWishlistMessages } from "@souk/i18n/wishlist";
import { buttonClass, CountBadge, HeartIcon } from "@souk/ui";
import { Link } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.ts";
import { useWords } from "../../lib/use-words.ts";
import { useWishes } from "./use-wishes.ts";

/** To the wishlist, with how much is in it. */
export default function HeaderHeart() {
  const { locale, format } = useI18n();
  const words = useWords("wishlist", loadWishlistMessages);
  const count = useWishes().length;
  if (!words) return <div className="w-11" />;
  const label = count === 0 ? words.title : words.titleWith(count);
  return (
    <Link
      to="/$locale/wishlist"
      params={{ locale }}
      aria-label={label}
      title={label}
      className={buttonClass({ variant: "quiet", className: "w-11 px-0" })}
    >
      <span className="relative">
        <HeartIcon />
        {count > 0 ? <CountBadge className="-end-2.5! -top-2!">{format.number(count)}</CountBadge> : null}
      </span>
    </Link>
  );
}
