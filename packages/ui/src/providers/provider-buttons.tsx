import { Button } from "../button.tsx";
import { Refusal } from "../second-factor/password-step.tsx";
import { useTask } from "../second-factor/use-task.ts";
import type { ProviderWords } from "./words.ts";

interface Props {
  providers: readonly { id: string; name: string }[];
  words: ProviderWords;
  /** Leaves for the provider; throws what the server refuses with. */
  begin: (id: string) => Promise<void>;
  errorText: (error: unknown) => string;
}

/** Other ways to sign in, below the form; nothing at all where there are none. */
export function ProviderButtons({ providers, words, begin, errorText }: Props) {
  const { pending, error, run } = useTask();
  if (providers.length === 0) return null;
  return (
    <div className="mt-6 space-y-3">
      <p className="flex items-center gap-3 text-sm text-muted before:h-px before:flex-1 before:bg-hairline after:h-px after:flex-1 after:bg-hairline">
        {words.or}
      </p>
      <Refusal error={error} errorText={errorText} />
      {providers.map(({ id, name }) => (
        <Button key={id} variant="secondary" block disabled={pending} onClick={() => run(() => begin(id))}>
          <bdi>{words.with(name)}</bdi>
        </Button>
      ))}
    </div>
  );
}
