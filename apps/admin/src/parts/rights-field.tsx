import type { Permission } from "@souk/contracts";
import { Checkbox } from "@souk/ui";
import { useI18n } from "../lib/i18n.tsx";
import { areasOf } from "./permission-areas.ts";

interface RightsFieldProps {
  chosen: readonly Permission[];
  onChange: (chosen: readonly Permission[]) => void;
  /** What can be given. */
  may: (permission: Permission) => boolean;
  error: string | undefined;
}

/** One box a right, by area; what can't be given stays off. */
export function RightsField({ chosen, onChange, may, error }: RightsFieldProps) {
  const { m } = useI18n();
  const toggle = (permission: Permission, on: boolean): void =>
    onChange(on ? [...chosen, permission] : chosen.filter((held) => held !== permission));
  return (
    <>
      {error ? (
        <p role="alert" className="text-sm text-pomegranate">
          {error}
        </p>
      ) : null}
      <div className="grid gap-x-8 gap-y-5 sm:grid-cols-2">
        {areasOf(m.staff.roles.areas).map(({ name, permissions }) => (
          <fieldset key={name} className="min-w-0">
            <legend className="pb-1 text-sm font-medium">{name}</legend>
            {permissions.map((permission) => (
              <Checkbox
                key={permission}
                label={m.staff.permissions[permission]}
                value={chosen.includes(permission)}
                disabled={!may(permission)}
                onChange={(on) => toggle(permission, on)}
              />
            ))}
          </fieldset>
        ))}
      </div>
    </>
  );
}
