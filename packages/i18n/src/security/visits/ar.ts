import type { visits as en } from "./en.ts";

export const visits: typeof en = {
  title: "متى اطّلع فريقنا",
  lead: "في هذه الأوقات رأى أحد أفراد فريقنا المتجر بحسابك لمساعدتك. لا يمكنه الطلب أو الدفع أو تغيير طريقة فتح حسابك.",
  lasted: (from, to) => `${from} – ${to}`,
};
