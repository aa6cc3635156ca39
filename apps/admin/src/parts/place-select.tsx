import { NativeSelect } from "@souk/ui";
import { useQuery } from "@tanstack/react-query";
import { useI18n } from "../lib/i18n.tsx";
import { trpc } from "../lib/trpc.ts";

interface Props {
  label: string;
  value: string;
  onChange: (id: string) => void;
  /** A place that isn't offered. */
  without?: string;
  error?: string | undefined;
}

/** One of the shop's open places. */
export function PlaceSelect({ label, value, onChange, without, error }: Props) {
  const { m } = useI18n();
  const { data = [] } = useQuery(trpc.stock.locations.queryOptions());
  return (
    <NativeSelect
      label={label}
      placeholder={m.transfers.choosePlace}
      options={data
        .filter(({ id, active }) => active && id !== without)
        .map(({ id, name }) => ({ value: id, label: name }))}
      value={value}
      onChange={onChange}
      error={error}
    />
  );
}
