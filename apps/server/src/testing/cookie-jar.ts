/** What a browser does with cookies, as far as tests need it: the last of a name is sent with every request. */
export function cookieJar() {
  const cookies = new Map<string, string>();
  return {
    header: (): string => [...cookies].map((pair) => pair.join("=")).join("; "),
    keep: ({ headers }: Response): void => {
      for (const set of headers.getSetCookie()) {
        const [name = "", value = ""] = set.split(";", 1)[0]?.split("=", 2) ?? [];
        cookies.set(name, value);
      }
    },
    clear: (): void => cookies.clear(),
  };
}
