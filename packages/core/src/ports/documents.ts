import type { InvoiceData, LabelData } from "@souk/contracts";

/** Makes the papers. The same data gives the same bytes, so that what was printed twice is one document. */
export interface Documents {
  invoice(data: InvoiceData): Promise<Uint8Array<ArrayBuffer>>;
  label(data: LabelData): Promise<Uint8Array<ArrayBuffer>>;
}
