/** Whether reviews are shown before staff have read them, and when buyers are asked for them. */
export const reviewSettings = {
  title: "Reviews",
  text: "What customers say of goods that were sent to them.",
  groups: { publishing: "Publishing", invitations: "Invitations" },
  fields: {
    publishAtOnce: "Publish at once",
    invitations: "Ask buyers for a review",
    invitationDays: "Days after an order arrived",
  },
  help: {
    publishAtOnce:
      "Only text, and only where it has no link, address or telephone number. Photos and all else wait until they are read.",
    invitations:
      "One mail an order, to customers who agreed to such mails in their account. It lists what they bought and haven’t reviewed.",
  },
  choices: {},
};
