export interface PasskeyWords {
  title: string;
  lead: string;
  none: string;
  add: string;
  addLead: string;
  added: string;
  since: (date: string) => string;
  lastUsed: (date: string) => string;
  neverUsed: string;
  synced: string;
  bound: string;
  unnamed: string;
  rename: string;
  renameNamed: (name: string) => string;
  name: string;
  save: string;
  renamed: string;
  remove: string;
  removeNamed: (name: string) => string;
  removeLead: (name: string) => string;
  removed: string;
  /** Why one can't be removed. */
  last: string;
  /** This browser has no way to keep one. */
  missing: string;
}
