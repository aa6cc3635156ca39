import type { Tx } from "@souk/core/context";
import { daysBefore, type Kit } from "./kit.ts";

type Staff = { id: string; name: string };

/** What people of the demo wrote: [days ago, state, topic, language, name, text, answer or note]. */
const MESSAGES = [
  [0, "NEW", "DELIVERY", "fr", "Nadia Berrada", "Bonjour, mon colis devait arriver hier. Où est-il ?", ""],
  [
    0,
    "NEW",
    "PRODUCT",
    "en",
    "Tom Becker",
    "Is the Fez blue tile fit for a terrace that freezes in winter?",
    "",
  ],
  [1, "NEW", "ORDER", "ar", "ياسين العلوي", "هل يمكن تغيير عنوان التسليم قبل الشحن؟", ""],
  [2, "NEW", "PAYMENT", "fr", "Hicham Lahlou", "Puis-je payer une partie par virement ?", ""],
  [
    3,
    "READ",
    "RETURN",
    "en",
    "Grace Miller",
    "The lid of my tagine has a crack. I would rather have another one.",
    "Photo asked for by phone",
  ],
  [4, "READ", "PRODUCT", "ar", "سلوى بناني", "هل لديكم هذا العود للعُسر؟", "ينتظر جواب المورّد"],
  [
    6,
    "READ",
    "OTHER",
    "fr",
    "Atelier Zellij",
    "Faites-vous des prix pour les architectes ?",
    "À voir avec les ventes",
  ],
  [
    9,
    "REPLIED",
    "DELIVERY",
    "en",
    "Omar Haddad",
    "Do you deliver to Tangier on Saturdays?",
    "Yes, before noon, with the express delivery.",
  ],
  [
    12,
    "REPLIED",
    "ORDER",
    "fr",
    "Leïla Chraibi",
    "J’ai commandé deux fois par erreur.",
    "C’est annulé, vous serez remboursée sous trois jours.",
  ],
  [
    15,
    "REPLIED",
    "PRODUCT",
    "ar",
    "كريم الفاسي",
    "كم كيسًا من المونة أحتاج لعشرة أمتار؟",
    "أربعة أكياس تكفي، وخامس للاحتياط.",
  ],
  [
    31,
    "ARCHIVED",
    "RETURN",
    "fr",
    "Sofia Amrani",
    "Le retour est-il gratuit ?",
    "Oui, pendant quatorze jours.",
  ],
  [44, "ARCHIVED", "OTHER", "en", "Web Growth Ltd", "We can bring your shop to the first page.", ""],
] as const;

/** Clicks a day on the links of the settings, a month long. */
const CLICKS = [
  ["WHATSAPP", "PRODUCT", 6],
  ["WHATSAPP", "CONTACT", 3],
  ["PHONE", "CONTACT", 2],
  ["WHATSAPP", "ORDER", 2],
  ["PHONE", "ORDER", 1],
] as const;

/** How the demo shop is reached, what people wrote to it, and what staff made of that. */
export async function seedMessages(tx: Tx, kit: Kit, staff: Staff): Promise<void> {
  await tx.setting.create({
    data: {
      key: "settings.support",
      value: {
        email: "support@souk.example",
        locale: "en",
        autoReply: true,
        whatsapp: "+212600000000",
        phone: "+212522000000",
        hours: {
          en: "Monday to Saturday, 9 am to 6 pm",
          fr: "Du lundi au samedi, de 9 h à 18 h",
          ar: "من الاثنين إلى السبت، من 9 صباحًا إلى 6 مساءً",
        },
      },
    },
    select: { key: true },
  });
  for (const message of MESSAGES) await seedMessage(tx, kit, staff, message);
  const days = Array.from({ length: 30 }, (_, day) => daysBefore(kit.now, day));
  await tx.contactClick.createMany({
    data: days.flatMap((day, at) =>
      CLICKS.map(([way, place, most]) => ({ day, way, place, count: 1 + ((at * 7 + most) % most) })),
    ),
  });
}

async function seedMessage(
  tx: Tx,
  kit: Kit,
  { id: actorId, name: actorName }: Staff,
  [days, state, topic, locale, name, text, said]: (typeof MESSAGES)[number],
): Promise<void> {
  const createdAt = daysBefore(kit.now, days);
  const by = { id: kit.dice.id(createdAt), text: said, actorId, actorName, createdAt };
  const isAnswer = state === "REPLIED" || state === "ARCHIVED";
  await tx.contactMessage.create({
    data: {
      id: kit.dice.id(createdAt),
      idempotencyKey: kit.dice.id(createdAt),
      name,
      email: `writer${days}-${topic.toLowerCase()}@example.com`,
      state,
      topic,
      locale,
      text,
      createdAt,
      updatedAt: createdAt,
      assigneeId: said === "" ? null : actorId,
      ...(said !== "" && (isAnswer ? { replies: { create: by } } : { notes: { create: by } })),
    },
    select: { id: true },
  });
}
