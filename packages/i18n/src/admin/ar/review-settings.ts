/** Whether reviews are shown before staff have read them. */
export const reviewSettings = {
  title: "الآراء",
  text: "ما يقوله العملاء عن السلع التي وصلتهم.",
  groups: { publishing: "النشر" },
  fields: { publishAtOnce: "النشر فورًا" },
  help: { publishAtOnce: "النص وحده، وبلا رابط ولا عنوان ولا رقم هاتف. أما الصور وما سواها فتنتظر أن تُقرأ." },
  choices: {},
};
