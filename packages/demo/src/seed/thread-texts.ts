/** What comes with a message of the demo. */
type Extra = "PICTURE" | "PDF";
/** By the customer or the staff, hours after the one before, what was said, what came with it. */
type Message = readonly ["C" | "S", hours: number, text: string, extra?: Extra];

export interface DemoThread {
  /** Of CUSTOMERS. */
  of: number;
  /** Before the day of seeding. */
  days: number;
  subject: string;
  /** It was asked from their last order. */
  aboutOrder?: true;
  closed?: true;
  /** Somebody of the staff sees to it. */
  assigned?: true;
  messages: readonly Message[];
}

/** What customers of the demo asked, and what they were told. What stands last unanswered, nobody has read. */
export const THREADS: readonly DemoThread[] = [
  {
    of: 0,
    days: 1,
    subject: "Une tasse est arrivée ébréchée",
    aboutOrder: true,
    assigned: true,
    messages: [
      ["C", 0, "Bonjour, voici la photo : le bord est cassé. Puis-je en recevoir une autre ?", "PICTURE"],
      ["S", 2, "Bonjour Yasmine, nous en sommes désolés. Une nouvelle part demain.", "PDF"],
      ["C", 3, "Merci ! Dois-je renvoyer l’ancienne avec ce bon ?"],
    ],
  },
  {
    of: 4,
    days: 0,
    subject: "Do these pads fit a Dacia Duster of 2019?",
    messages: [["C", 0, "The page says 2018 and later, my papers say 06/2019, 1.5 dCi. Front axle."]],
  },
  {
    of: 2,
    days: 2,
    subject: "أيّ وتر للعود العربي؟",
    assigned: true,
    messages: [
      ["C", 0, "السلام عليكم، عودي قديم وأوتاره رخوة. ماذا تنصحون؟"],
      ["S", 5, "وعليكم السلام، ننصح بطقم متوسط الشد، فهو ألطف على الوجه القديم."],
    ],
  },
  {
    of: 6,
    days: 6,
    subject: "Livraison à l’étage",
    aboutOrder: true,
    closed: true,
    assigned: true,
    messages: [
      ["C", 0, "J’habite au quatrième sans ascenseur. Le livreur monte-t-il les cartons de zellige ?"],
      ["S", 4, "Oui, jusqu’à 30 kg par carton. Nous l’avons noté pour lui."],
      ["C", 20, "Parfait, tout est arrivé entier. Merci."],
    ],
  },
  {
    of: 7,
    days: 19,
    subject: "Invoice for my company",
    closed: true,
    messages: [
      ["C", 0, "Could you put our VAT number on the invoice? It is DE 811907980."],
      ["S", 26, "It is on it from your next order on; the last one has been issued already."],
    ],
  },
  {
    of: 8,
    days: 0,
    subject: "متى تعود الأسطوانة الزرقاء؟",
    messages: [["C", 0, "البلاط الأزرق 10×10 نفد منذ أسبوع، وأحتاج إلى مترين إضافيين."]],
  },
];
