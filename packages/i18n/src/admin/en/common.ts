export const common = {
  close: "Close",
  retry: "Try again",
  loading: "Loading",
};
