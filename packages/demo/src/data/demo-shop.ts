import type { ShopSettings } from "@souk/contracts";

/** Who the demo shop is on documents, labels and mails; its bank is where transfers go. */
export const DEMO_SHOP: ShopSettings = {
  name: { en: "Souk", fr: "Souk", ar: "سوق" },
  legalName: "Souk Démonstration",
  legalForm: "SARL",
  capital: "100 000 MAD",
  addressLine1: "14 Rue des Dinandiers",
  addressLine2: "Quartier Habous",
  postalCode: "20490",
  city: "Casablanca",
  country: "MA",
  phone: "+212 522 000 000",
  email: "hello@souk.example",
  ice: "000000000000000",
  taxId: "00000000",
  tradeRegister: "Casablanca 000000",
  patente: "00000000",
  vatNumber: "",
  bankName: "Banque de Démonstration",
  bankAccount: "000 000 0000000000000000 00",
  bankCode: "DEMOMAMC",
};
