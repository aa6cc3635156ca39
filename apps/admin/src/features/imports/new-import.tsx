import { type DomainProblem, HAND_PRICED, ImportOptions, importRights } from "@souk/contracts";
import { Banner, Card, Checkbox, Disclosure, FileDrop, linkClass, NativeSelect, TextField } from "@souk/ui";
import { useMutation } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { problemText } from "../../lib/problem-text.ts";
import { useCan } from "../../lib/staff.tsx";
import { uploadImport } from "./upload-import.ts";

/** Drop, paste or choose a file: it is tried at once, and nothing changes by that. */
export function NewImport() {
  const { m } = useI18n();
  const navigate = useNavigate();
  const ofCustomers = useCan(importRights("customers").write);
  const [options, setOptions] = useState(ImportOptions.parse({}));
  const [refusal, setRefusal] = useState<DomainProblem | null | undefined>();
  const upload = useMutation({
    mutationFn: (file: File) => uploadImport(file, options),
    onMutate: () => setRefusal(undefined),
    onSuccess: (result) => {
      if (result.ok) void navigate({ to: "/imports/$id", params: { id: result.id } });
      else setRefusal(result.problem);
    },
  });
  return (
    <Card title={m.imports.upload}>
      <div className="flex flex-col gap-4">
        <Refusal problem={refusal} />
        <FileDrop
          label={m.imports.upload}
          prompt={upload.isPending ? m.imports.uploading : m.imports.drop}
          buttonLabel={m.imports.choose}
          help={m.imports.dropHelp}
          pending={upload.isPending}
          onFiles={([file]) => file && upload.mutate(file)}
        />
        <p className="flex flex-wrap gap-x-6 gap-y-2 text-sm">
          <a href="/api/admin/import-template" download className={linkClass("text")}>
            {m.imports.template}
          </a>
          {ofCustomers ? (
            <a href="/api/admin/import-template?of=customers" download className={linkClass("text")}>
              {m.imports.customerTemplate}
            </a>
          ) : null}
        </p>
        <Disclosure title={m.imports.options}>
          <Settings options={options} onChange={setOptions} />
        </Disclosure>
      </div>
    </Card>
  );
}

function Refusal({ problem }: { problem: DomainProblem | null | undefined }) {
  const { m, format } = useI18n();
  if (problem === undefined) return null;
  return (
    <Banner tone="danger" role="alert" title={m.imports.refused}>
      {problem === null ? m.errors.network : problemText(problem, { m, format })}
    </Banner>
  );
}

interface SettingsProps {
  options: ImportOptions;
  onChange: (options: ImportOptions) => void;
}

function Settings({ options, onChange }: SettingsProps) {
  const { m } = useI18n();
  const [rate, setRate] = useState(String(options.rate));
  return (
    <div className="grid max-w-2xl gap-4 pt-3 sm:grid-cols-2">
      <NativeSelect
        label={m.imports.currency}
        help={m.imports.currencyHelp}
        options={HAND_PRICED.map((code) => ({ value: code, label: code }))}
        value={options.currency}
        onChange={(value) =>
          onChange({ ...options, currency: HAND_PRICED.find((code) => code === value) ?? "EUR" })
        }
      />
      <TextField
        label={m.imports.rate}
        inputMode="decimal"
        value={rate}
        onChange={(text) => {
          setRate(text);
          const read = ImportOptions.shape.rate.safeParse(Number(text.replace(",", ".")));
          if (read.success) onChange({ ...options, rate: read.data });
        }}
      />
      <Checkbox
        label={m.imports.createCategories}
        value={options.createCategories}
        onChange={(createCategories) => onChange({ ...options, createCategories })}
        className="sm:col-span-2"
      />
    </div>
  );
}
