import type { ImportSample } from "@souk/contracts";
import { Card, Disclosure, StatusPill } from "@souk/ui";
import { useI18n } from "../../lib/i18n.tsx";

/** A few products of the file and what becomes of each, field by field. */
export function ImportSamples({ samples }: { samples: readonly ImportSample[] }) {
  const { m } = useI18n();
  if (samples.length === 0) return null;
  return (
    <Card title={m.imports.samples}>
      <ul className="flex flex-col gap-1">
        {samples.map((sample) => (
          <li key={`${sample.line} ${sample.name}`}>
            <Sample sample={sample} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Sample({ sample }: { sample: ImportSample }) {
  const { m, format } = useI18n();
  const isNew = sample.outcome === "created";
  return (
    <Disclosure
      title={
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <bdi className="font-medium">{sample.name}</bdi>
          <span className="text-sm text-muted">{m.imports.sampleRow(format.number(sample.line))}</span>
          <StatusPill tone={isNew ? "success" : "info"}>
            {isNew ? m.imports.sampleNew : m.imports.counts.changed}
          </StatusPill>
        </span>
      }
    >
      <div className="pt-2 pb-3">
        <table className="w-full table-fixed text-sm">
          <thead className="text-start text-muted">
            <tr>
              <th className="w-1/3 py-1 pe-4 text-start font-medium">{m.imports.column.field}</th>
              {isNew ? null : <th className="py-1 pe-4 text-start font-medium">{m.imports.column.before}</th>}
              <th className="py-1 text-start font-medium">{m.imports.column.after}</th>
            </tr>
          </thead>
          <tbody>
            {sample.fields.map(({ field, before, after }) => (
              <tr key={field} className="hairline-t align-top">
                <th scope="row" className="py-1.5 pe-4 text-start font-normal wrap-anywhere">
                  <FieldName field={field} />
                </th>
                {isNew ? null : <Value value={before} note={null} />}
                <Value value={after} note={before === after ? m.imports.otherPictures : null} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Disclosure>
  );
}

function Value({ value, note }: { value: string | null; note: string | null }) {
  const { m } = useI18n();
  return (
    <td className="py-1.5 pe-4 wrap-anywhere">
      {value === null ? <span className="text-faint">{m.imports.nothing}</span> : <bdi>{value}</bdi>}
      {note === null ? null : <span className="text-muted"> ({note})</span>}
    </td>
  );
}

const isNamed = <T extends object>(names: T, key: string): key is Extract<keyof T, string> =>
  Object.hasOwn(names, key);

/** "SHIRT-M#price:MAD" is the price in dirhams of that variant. */
function FieldName({ field }: { field: string }) {
  const { m } = useI18n();
  const [variant, own] = field.includes("#") ? field.split("#", 2) : [null, field];
  const [name = "", detail] = (own ?? "").split(":", 2);
  const word = isNamed(m.imports.fields, name) ? m.imports.fields[name] : name;
  return (
    <>
      {word}
      {detail ? ` (${detail})` : null}
      {variant ? <span className="ltr block font-mono text-xs text-muted">{variant}</span> : null}
    </>
  );
}
