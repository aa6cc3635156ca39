const NAME = "souk.sign-up";
let made: string | null = null;

/** What this browser made up when it asked for an account; null where it never did. */
export function signUpBrowser(): string | null {
  try {
    return localStorage.getItem(NAME) ?? made;
  } catch {
    return made;
  }
}

/** The same, made up now if it must be. */
export function newSignUpBrowser(): string {
  made = signUpBrowser() ?? crypto.randomUUID();
  try {
    localStorage.setItem(NAME, made);
  } catch {
    // Without storage the link asks for a password once more.
  }
  return made;
}
