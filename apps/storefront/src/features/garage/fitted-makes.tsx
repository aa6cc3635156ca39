import type { FittedMake } from "@souk/contracts";
import { Disclosure, Skeleton } from "@souk/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { typeFacts } from "../../lib/garage/vehicle-name.ts";
import { useI18n } from "../../lib/i18n.ts";
import { Loaded } from "../../parts/loaded.tsx";
import { trpc } from "../../lib/trpc.ts";

interface Props {
  makes: readonly FittedMake[];
  productId: string;
}

/** Make by make; a make's models are fetched when it is opened. */
export default function FittedMakes({ makes, productId }: Props) {
  return makes.map((make) => <Make key={make.id} make={make} productId={productId} />);
}

function Make({ make, productId }: { make: FittedMake; productId: string }) {
  const { m } = useI18n();
  const [open, setOpen] = useState(false);
  return (
    <Disclosure
      title={<bdi>{make.name}</bdi>}
      count={`${m.garage.models(make.models)} · ${m.garage.types(make.types)}`}
      open={open}
      onOpenChange={setOpen}
    >
      {open ? <Models productId={productId} make={make} /> : null}
    </Disclosure>
  );
}

function Models({ productId, make }: { productId: string; make: FittedMake }) {
  const i18n = useI18n();
  const models = useQuery(
    trpc.vehicles.fittedModels.queryOptions({ productId, makeId: make.id }, { staleTime: 5 * 60_000 }),
  );
  return (
    <Loaded
      query={models}
      skeleton={<Skeleton width="100%" height={`${Math.min(make.models, 6) * 2.5}rem`} />}
    >
      {(found) => (
        <table className="w-full text-sm">
          <tbody>
            {found.map(({ id, name, types }) => (
              <tr key={id} className="hairline-b align-top last:border-0">
                <th scope="row" className="w-2/5 py-2 pe-4 text-start font-medium">
                  <bdi>{name}</bdi>
                </th>
                <td className="tnum py-2">
                  <ul>
                    {types.map((type) => (
                      <li key={type.id}>
                        <bdi>{type.name}</bdi>{" "}
                        <span className="text-muted">
                          <bdi>{typeFacts(type, i18n)}</bdi>
                        </span>
                      </li>
                    ))}
                  </ul>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Loaded>
  );
}
