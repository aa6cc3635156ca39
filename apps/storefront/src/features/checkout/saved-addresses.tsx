import { RadioGroup } from "@souk/ui";
import { useState } from "react";
import { usePastCartI18n } from "../../lib/i18n.ts";
import { blankAddress, type DraftAddress } from "../../lib/form/draft-address.ts";

const OTHER = "other";

interface Props {
  saved: readonly { id: string; address: DraftAddress }[];
  onPick: (address: DraftAddress) => void;
}

/** Fills the form with an address of the account; it stays editable. */
export function SavedAddresses({ saved, onPick }: Props) {
  const { m, format } = usePastCartI18n();
  const [picked, setPicked] = useState<string | undefined>(undefined);
  return (
    <RadioGroup
      label={m.checkout.savedAddresses}
      look="cards"
      value={picked ?? ""}
      onChange={(id) => {
        setPicked(id);
        onPick(saved.find((entry) => entry.id === id)?.address ?? blankAddress());
      }}
      options={[
        ...saved.map(({ id, address }) => ({
          value: id,
          label: address.fullName,
          help: [address.line1, address.city, format.country(address.country)].join(", "),
        })),
        { value: OTHER, label: m.checkout.anotherAddress },
      ]}
    />
  );
}
