const NAME = "souk.placed";

/** The order that this tab has just placed: its page says thank you. */
export function rememberPlaced(number: number): void {
  sessionStorage.setItem(NAME, String(number));
}

export function wasJustPlaced(number: number): boolean {
  return sessionStorage.getItem(NAME) === String(number);
}
