import { cookieJar } from "../testing/cookie-jar.ts";

/** Words that stand nowhere else. */
export const canary = {
  email: "canary-address-7f3a@souk.example",
  password: "canary-password-7f3a",
  wrong: "canary-wrong-7f3a",
  next: "canary-next-7f3a",
  token: "canary-token-7f3a".padEnd(43, "a"),
  card: "4000 0000 0000 0002",
  phone: "+212 699 737 373",
  text: "canary-message-7f3a",
  key: "souk_canary-key-7f3a",
};
export const market = { locale: "en", currency: "MAD" } as const;
export const address = {
  fullName: "Canary Surname-7f3a",
  line1: "7 canary street",
  city: "Rabat",
  postalCode: "10000",
  country: "MA",
  phone: canary.phone,
};

export const signUp = (email: string) => ({
  name: "Canary Surname-7f3a",
  email,
  password: canary.password,
  locale: "en",
  browser: crypto.randomUUID(),
});

/** A browser that keeps its cookies, and may send what no browser would. */
export function browserOf(origin: string) {
  const jar = cookieJar();
  return async (path: string, body?: object | string, headers: Record<string, string> = {}) => {
    const answer = await fetch(origin + path, {
      method: body === undefined ? "GET" : "POST",
      headers: {
        "content-type": "application/json",
        origin,
        cookie: jar.header(),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
    jar.keep(answer);
    return answer;
  };
}
