export interface ProviderWords {
  or: string;
  with: (name: string) => string;
}

export interface ConnectedWords {
  title: string;
  lead: string;
  since: (date: string) => string;
  connect: string;
  connectNamed: (name: string) => string;
  /** Before the browser leaves for the provider. */
  connectLead: (name: string) => string;
  disconnect: string;
  disconnectNamed: (name: string) => string;
  disconnectLead: (name: string) => string;
  disconnected: string;
  confirmFirst: string;
  last: string;
}
