export { invoicePdf } from "./invoice.ts";
export { labelPdf } from "./label.ts";
