import type { ContactForm, ContactSent } from "@souk/contracts";

export interface OpenedForm extends ContactForm {
  /** By this browser's own clock, which no change of the time moves. */
  readyAt: number;
}

export const opened = (form: ContactForm): OpenedForm => ({
  ...form,
  readyAt: performance.now() + form.waitMs,
});

const until = (time: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, Math.max(0, time - performance.now()));
  });

/** Instances that don't share a secret would ask for ever; after so many times it is said that it failed. */
export const MOST_TRIES = 4;

/** Sends with the form's token once it is old enough, and again with each new one that the shop gives. Throws when it gives up. */
export async function sendWhenReady(
  form: OpenedForm,
  send: (token: string) => Promise<ContactSent>,
  wait: (time: number) => Promise<void> = until,
): Promise<void> {
  let current = form;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    await wait(current.readyAt);
    const answer = await send(current.token);
    if (answer.state === "SENT") return;
    current = opened(answer.form);
  }
  throw new Error("the shop took no token of its own");
}
