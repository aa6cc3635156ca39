/** Taking a change of the log back. */
export const revert = {
  open: "Take back…",
  title: "Take this change back",
  text: "The record is saved as it was before this change. That is logged like any change, and can be taken back as well.",
  submit: "Take it back",
  conflictTitle: "It was changed again since",
  conflictText: "Nothing is taken back, so that nobody’s work is lost. Open the record to change it there.",
  conflict: "What this change made of it, and what it is now",
  refusedTitle: "It can’t be taken back from here",
  refused: {
    NOT_KEPT: (fields: string) =>
      `The log doesn’t keep all that is needed for ${fields}. Nothing of this change is taken back: open the record to change it there.`,
    NOT_ALLOWED: (fields: string) =>
      `The record can’t be so any more: ${fields}. Open it to change it there.`,
  },
  doneTitle: "There is nothing to take back",
  doneText: "The record is as it was before this change.",
  done: "The change was taken back",
  toLog: "Take a change back",
};
