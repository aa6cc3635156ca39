import { linkClass } from "@souk/ui";
import { Link } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.tsx";

/** The way back to the list. */
export function ToProducts() {
  const { m } = useI18n();
  return (
    <Link to="/products" className={linkClass("quiet", "text-sm")}>
      {m.products.title}
    </Link>
  );
}
