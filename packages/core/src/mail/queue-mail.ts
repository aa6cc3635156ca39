import type { Locale, MailData, MailTemplate, SecretTemplate } from "@souk/contracts";
import { Prisma } from "@souk/db";
import { v7 as newId } from "uuid";
import type { Tx } from "../context.ts";
import { insertJobs } from "../jobs/enqueue.ts";

/** Those that carry a secret go through queueSecretMail. */
type OpenTemplate = Exclude<MailTemplate, SecretTemplate>;
type Message = {
  [Template in OpenTemplate]: { readonly template: Template; readonly data: MailData<Template> };
}[OpenTemplate];

export interface Envelope {
  /** `<template>:<id of what it tells of>`: a second mail with the same key is left out. */
  readonly key: string;
  readonly to: string;
  readonly locale: Locale;
}

export type Mail = Message & Envelope & { readonly attachments?: readonly Attachment[] };

export interface Attachment {
  readonly name: string;
  readonly contentType: string;
  readonly content: Uint8Array<ArrayBuffer>;
}

/**
 * Puts a mail into the outbox, with its job, in the transaction of what it tells of. Returns false when one with that
 * key is there already.
 */
export async function queueMail(tx: Tx, mail: Mail): Promise<boolean> {
  const id = await insertMail(tx, mail);
  if (id !== null && mail.attachments?.length)
    await tx.mailAttachment.createMany({ data: mail.attachments.map((one) => ({ mailId: id, ...one })) });
  return id !== null;
}

/** One row and its job; the row's id, or null when one with that key is there already. */
export async function insertMail(
  tx: Tx,
  { key, template, to, locale, data }: Envelope & { template: MailTemplate; data: object },
): Promise<string | null> {
  const id = newId();
  const orderId = "orderId" in data ? data.orderId : null;
  const rows = Prisma.sql`SELECT ${id}::uuid AS id, ${key} AS key, ${template} AS template,
    ${to} AS recipient, ${locale} AS locale, ${JSON.stringify(data)}::jsonb AS data,
    ${orderId}::uuid AS "orderId"`;
  const written = await tx.$executeRaw`WITH ${insertMails(rows)} SELECT 1 FROM mails`;
  return written > 0 ? id : null;
}

/**
 * The two parts of a statement (`mails`, `mail_jobs`) that put what `rows` selects (id, key, template, recipient,
 * locale, data, "orderId") into the outbox.
 */
export function insertMails(rows: Prisma.Sql): Prisma.Sql {
  const jobs = Prisma.sql`SELECT mails.id, 'mail.send' AS name, json_build_object('id', mails.id) AS data,
    NULL::text AS waiting, NULL::timestamptz AS "startAfter" FROM mails`;
  return Prisma.sql`mails AS (
      INSERT INTO "MailMessage" (id, key, template, recipient, locale, data, "orderId", "updatedAt")
      SELECT id, key, template, recipient, locale, data, "orderId", now() AT TIME ZONE 'UTC' FROM (${rows}) m
          ON CONFLICT (key) DO NOTHING RETURNING id
    ), mail_jobs AS (${insertJobs(jobs)})`;
}
