import { tabLinkClass, tabRowClass, useCurrentInView } from "@souk/ui";
import { Link, type LinkProps } from "@tanstack/react-router";

interface Props<Choice> {
  /** The accessible name of the row. */
  label: string;
  choices: readonly Choice[];
  chosen: Choice;
  name: (choice: Choice) => string;
  /** Built by linkOptions, which checks the address. */
  link: (choice: Choice) => Pick<LinkProps, "to" | "search">;
  className?: string;
}

/** Tabs that are addresses: the states of a list, the halves of a page. */
export function LinkTabs<const Choice extends string | boolean | undefined>(props: Props<Choice>) {
  const { label, choices, chosen, name, link, className = "" } = props;
  const row = useCurrentInView<HTMLElement>(chosen);
  return (
    <nav ref={row} aria-label={label} className={`${tabRowClass} ${className}`}>
      {choices.map((choice) => (
        <Link
          key={String(choice)}
          {...link(choice)}
          // Else the router calls "all" current, too: its address is a part of each other one's.
          activeOptions={{ exact: true }}
          activeProps={{}}
          aria-current={choice === chosen ? "page" : undefined}
          className={tabLinkClass(choice === chosen)}
        >
          {name(choice)}
        </Link>
      ))}
    </nav>
  );
}
