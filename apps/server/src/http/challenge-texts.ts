import type { Locale } from "@souk/contracts";

const en = {
  bank: "Test bank",
  title: "Is this you?",
  question: "A shop asks to charge your card. Approve it only if you are buying this yourself.",
  amount: "Amount",
  card: "Card",
  approve: "Approve the payment",
  refuse: "Refuse",
  note: "This is the built-in test gateway: no money moves.",
};

export const challengeTexts: Record<Locale, typeof en> = {
  en,
  fr: {
    bank: "Banque de test",
    title: "Est-ce bien vous ?",
    question:
      "Une boutique demande à débiter votre carte. N’approuvez que si vous faites cet achat vous-même.",
    amount: "Montant",
    card: "Carte",
    approve: "Approuver le paiement",
    refuse: "Refuser",
    note: "Ceci est la passerelle de test intégrée : aucun argent ne circule.",
  },
  ar: {
    bank: "بنك تجريبي",
    title: "هل أنت من يدفع؟",
    question: "يطلب متجر خصم مبلغ من بطاقتك. وافق فقط إذا كنت أنت من يشتري.",
    amount: "المبلغ",
    card: "البطاقة",
    approve: "الموافقة على الدفع",
    refuse: "رفض",
    note: "هذه بوابة الدفع التجريبية المدمجة: لا تتحرك أي أموال.",
  },
};
