import type { receiveDue as en } from "../en/receive-due.ts";

export const receiveDue: typeof en = {
  title: "تأكيد الاستلام",
  text: "وصل المبلغ المستحق نقدًا أو بتحويل، ويمكن بعده إرسال ما كان ينتظره.",
  method: "طريقة الدفع",
  methods: { cash_on_delivery: "نقدًا", bank_transfer: "تحويل بنكي" },
  amountHelp: "لا يمكن تأكيد إلا المبلغ كاملًا.",
  reference: "المرجع",
  referenceHelp: "رقم الإيصال أو نص التحويل في حسابك.",
  referenceNeeded: "اكتب ما يُعثر به عليه.",
  done: "استُلم المبلغ المستحق",
};
