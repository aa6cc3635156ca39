import type { ComponentType } from "react";

export interface SecondFactorWords {
  title: string;
  on: string;
  off: string;
  lead: string;
  setUp: string;
  password: string;
  next: string;
  scan: string;
  qr: string;
  byHand: string;
  code: string;
  codeHelp: string;
  confirm: string;
  turnedOn: string;
  codesTitle: string;
  codesLead: string;
  copy: string;
  copied: string;
  download: string;
  fileName: string;
  kept: string;
  required: string;
  renew: string;
  renewLead: string;
  turnOff: string;
  turnOffLead: string;
  turnedOff: string;
}

export interface StepWords {
  lead: string;
  recoveryLead: string;
  recovery: string;
  trust: string;
  submit: string;
  toRecovery: string;
  toCode: string;
  back: string;
}

/** What an app brings: its words, how it explains a refusal, and its own field for a password. */
export interface AppParts {
  cancel: string;
  errorText: (error: unknown) => string;
  PasswordField: ComponentType<{ label: string; value: string; onChange: (value: string) => void }>;
}
