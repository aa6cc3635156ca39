/** What files beside a message are said with. */
export interface AttachWords {
  attach: string;
  /** What may be sent, how large and how many. */
  limits: string;
  /** Names the list of those chosen. */
  chosen: string;
  remove: (name: string) => string;
  sending: (name: string) => string;
  again: string;
  save: (name: string) => string;
  full: string;
}
