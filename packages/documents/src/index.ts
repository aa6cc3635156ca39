export { invoicePdf } from "./invoice.ts";
