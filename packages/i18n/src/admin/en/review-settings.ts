/** Whether reviews are shown before staff have read them. */
export const reviewSettings = {
  title: "Reviews",
  text: "What customers say of goods that were sent to them.",
  groups: { publishing: "Publishing" },
  fields: { publishAtOnce: "Publish at once" },
  help: {
    publishAtOnce:
      "Only text, and only where it has no link, address or telephone number. Photos and all else wait until they are read.",
  },
  choices: {},
};
