/** Whether reviews are shown before staff have read them, and when buyers are asked for them. */
export const reviewSettings = {
  title: "الآراء",
  text: "ما يقوله العملاء عن السلع التي وصلتهم.",
  groups: { publishing: "النشر", invitations: "الدعوات" },
  fields: {
    publishAtOnce: "النشر فورًا",
    invitations: "طلب رأي المشترين",
    invitationDays: "بعد وصول الطلب بأيام",
  },
  help: {
    publishAtOnce: "النص وحده، وبلا رابط ولا عنوان ولا رقم هاتف. أما الصور وما سواها فتنتظر أن تُقرأ.",
    invitations:
      "رسالة واحدة لكل طلب، إلى العملاء الذين وافقوا عليها في حساباتهم، وفيها ما اشتروه ولم يبدوا رأيهم فيه بعد.",
  },
  choices: {},
};
