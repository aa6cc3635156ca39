export const visits = {
  title: "When our team looked",
  lead: "At these times somebody of our team saw the shop with your account, to help. They can’t order, pay or change how your account is opened.",
  lasted: (from: string, to: string) => `${from} – ${to}`,
};
