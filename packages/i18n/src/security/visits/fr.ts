import type { visits as en } from "./en.ts";

export const visits: typeof en = {
  title: "Quand notre équipe a regardé",
  lead: "À ces moments, une personne de notre équipe a vu la boutique avec votre compte, pour vous aider. Elle ne peut ni commander, ni payer, ni changer l’accès à votre compte.",
  lasted: (from, to) => `${from} – ${to}`,
};
