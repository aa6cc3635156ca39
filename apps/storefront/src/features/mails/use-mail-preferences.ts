import type { Locale, MailPreferences, OptionalMail } from "@souk/contracts";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { shop, trpc } from "../../lib/trpc.ts";

const change = { mutationKey: ["mails"], scope: { id: "mails" } };
const key = trpc.mails.preferences.queryKey();

/** What an answer, or the hope for one, makes of the page: of quick changes the last answer alone is the whole truth. */
function useChange<Input>(send: (input: Input) => Promise<MailPreferences>, hope: Hope<Input>) {
  const client = useQueryClient();
  return useMutation({
    ...change,
    mutationFn: send,
    onMutate: async (input: Input) => {
      await client.cancelQueries({ queryKey: key });
      client.setQueryData(key, (held) => held && hope(held, input));
    },
    onError: () => client.invalidateQueries({ queryKey: key }),
    onSuccess: (saved) => {
      if (client.isMutating(change) <= 1) client.setQueryData(key, saved);
    },
  });
}

type Hope<Input> = (held: MailPreferences, input: Input) => MailPreferences;
interface Wish {
  kind: OptionalMail;
  wanted: boolean;
}

/** Shown at once, taken back where the server refuses; `locale`: in which the switch was read. */
export function useMailPreference(locale: Locale) {
  return useChange<Wish>(
    (wish) => shop.mails.setPreference.mutate({ ...wish, locale }),
    (held, wish) => ({ ...held, kinds: held.kinds.map((one) => (one.kind === wish.kind ? wish : one)) }),
  );
}

export function useMailLocale() {
  return useChange<Locale>(
    (locale) => shop.mails.setLocale.mutate({ locale }),
    (held, locale) => ({ ...held, locale }),
  );
}
