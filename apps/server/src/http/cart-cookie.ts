import { hashOfSecretToken, newSecretToken } from "@souk/db";
import { parse, serialize } from "hono/utils/cookie";

const NAME = "souk_cart";
const THIRTY_DAYS = 30 * 86_400;
const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/** The hash of the cart cookie a request carries; null without one, or with one that we never made. */
export function readCartCookie(cookieHeader: string | null | undefined): string | null {
  const token = cookieHeader ? parse(cookieHeader, NAME)[NAME] : undefined;
  return token && TOKEN.test(token) ? hashOfSecretToken(token) : null;
}

/** Makes a new cart cookie, once a request however often it is asked for. */
export function cartCookieIssuer(headers: Headers, secure: boolean): () => string {
  let issued: string | null = null;
  return () => {
    if (issued) return issued;
    const { token, hash } = newSecretToken();
    const cookie = serialize(NAME, token, {
      path: "/",
      httpOnly: true,
      sameSite: "Lax",
      secure,
      maxAge: THIRTY_DAYS,
    });
    headers.append("set-cookie", cookie);
    issued = hash;
    return issued;
  };
}
