import { type ReactNode, useState } from "react";
import { announce } from "../announcer.tsx";
import { Button } from "../button.tsx";
import { Card } from "../card.tsx";
import { PasswordStep } from "../second-factor/password-step.tsx";
import type { AppParts } from "../second-factor/words.ts";
import type { ConnectedWords } from "./words.ts";

interface Connected {
  accountId: string;
  id: string;
  name: string;
  connectedAt: string;
  isLast: boolean;
}

export interface ConnectedAccountsProps extends AppParts {
  accounts: readonly Connected[];
  /** What the shop offers. */
  providers: readonly { id: string; name: string }[];
  hasPassword: boolean;
  /** The address of the account is known to be its owner's. */
  isProven: boolean;
  words: ConnectedWords;
  passwordLabel: string;
  date: (iso: string) => string;
  /** Leaves for the provider; throws what the server refuses with. */
  connect: (id: string, password: string) => Promise<void>;
  disconnect: (accountId: string, password: string) => Promise<void>;
}

type Step = { kind: "connect"; id: string; name: string } | { kind: "disconnect"; account: Connected };

/** Accounts elsewhere that open this one; nothing at all where none is offered and none is there. */
export function ConnectedAccounts(props: ConnectedAccountsProps) {
  const { accounts, providers, words } = props;
  const [step, setStep] = useState<Step | null>(null);
  if (accounts.length === 0 && providers.length === 0) return null;
  return (
    <Card title={words.title} look="plain">
      <p className="mb-2 text-body text-muted">{words.lead}</p>
      {step ? (
        <Ask {...props} step={step} onDone={() => setStep(null)} />
      ) : (
        <Lines {...props} onStep={setStep} />
      )}
    </Card>
  );
}

function Ask({ step, onDone, ...props }: ConnectedAccountsProps & { step: Step; onDone: () => void }) {
  const { words, hasPassword, passwordLabel, cancel, errorText, PasswordField } = props;
  const ask = { cancel, errorText, PasswordField, askPassword: hasPassword, label: passwordLabel };
  if (step.kind === "connect")
    return (
      <PasswordStep
        {...ask}
        lead={words.connectLead(step.name)}
        submitLabel={words.connect}
        onSubmit={(password) => props.connect(step.id, password)}
        onCancel={onDone}
      />
    );
  const { accountId, name } = step.account;
  const disconnect = async (password: string): Promise<void> => {
    await props.disconnect(accountId, password);
    announce(words.disconnected);
    onDone();
  };
  return (
    <PasswordStep
      {...ask}
      danger
      lead={words.disconnectLead(name)}
      submitLabel={words.disconnect}
      onSubmit={disconnect}
      onCancel={onDone}
    />
  );
}

function Lines({ onStep, ...props }: ConnectedAccountsProps & { onStep: (step: Step) => void }) {
  const { accounts, providers, isProven, words, date } = props;
  const free = providers.filter(({ id }) => accounts.every((account) => account.id !== id));
  return (
    <>
      <ul>
        {accounts.map((account) => (
          <Line key={account.accountId} name={account.name} note={words.since(date(account.connectedAt))}>
            {account.isLast ? (
              <p className="max-w-64 text-sm text-muted">{words.last}</p>
            ) : (
              <Button
                size="sm"
                variant="quiet"
                aria-label={words.disconnectNamed(account.name)}
                onClick={() => onStep({ kind: "disconnect", account })}
              >
                {words.disconnect}
              </Button>
            )}
          </Line>
        ))}
        {free.map(({ id, name }) => (
          <Line key={id} name={name}>
            {isProven ? (
              <Button
                size="sm"
                variant="secondary"
                aria-label={words.connectNamed(name)}
                onClick={() => onStep({ kind: "connect", id, name })}
              >
                {words.connect}
              </Button>
            ) : null}
          </Line>
        ))}
      </ul>
      {free.length > 0 && !isProven ? <p className="mt-3 text-sm text-muted">{words.confirmFirst}</p> : null}
    </>
  );
}

function Line(props: { name: string; note?: string; children: ReactNode }) {
  return (
    <li className="hairline-b flex min-h-14 flex-wrap items-center justify-between gap-x-6 gap-y-2 py-2">
      <div>
        <p className="font-medium">
          <bdi>{props.name}</bdi>
        </p>
        {props.note === undefined ? null : <p className="text-sm text-muted">{props.note}</p>}
      </div>
      {props.children}
    </li>
  );
}
