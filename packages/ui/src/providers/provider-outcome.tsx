import { Banner } from "../banner.tsx";

interface Props<Trouble extends string> {
  trouble: Trouble | undefined;
  troubles: Readonly<Record<Trouble, string>>;
  /** That an account elsewhere opens one's own from now on; null where none was connected. */
  connected: string | null;
  className: string;
}

/** How it ended at a provider; nothing where nobody went to one. */
export function ProviderOutcome<Trouble extends string>(props: Props<Trouble>) {
  const { trouble, troubles, connected, className } = props;
  if (trouble)
    return (
      <Banner tone="danger" role="alert" className={className}>
        {troubles[trouble]}
      </Banner>
    );
  if (connected === null) return null;
  return (
    <output className={`block ${className}`}>
      <Banner tone="success">{connected}</Banner>
    </output>
  );
}
