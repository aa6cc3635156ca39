import type { ComponentType } from "react";
import * as actions from "../icons/action-icons.tsx";
import * as arrows from "../icons/arrow-icons.tsx";
import type { IconProps } from "../icons/icon.tsx";
import * as people from "../icons/people-icons.tsx";
import * as shop from "../icons/shop-icons.tsx";
import * as status from "../icons/status-icons.tsx";
import * as views from "../icons/view-icons.tsx";
import { Section } from "./section.tsx";

const sets: Record<string, ComponentType<IconProps>>[] = [
  { ...arrows },
  { ...actions },
  { ...status },
  { ...shop },
  { ...people },
  { ...views },
];

export function IconSheet() {
  return (
    <Section id="icons" title="Icons">
      {sets.map((set) => (
        <div key={Object.keys(set)[0]} className="flex flex-wrap gap-2">
          {Object.entries(set).map(([name, Icon]) => (
            <span key={name} className="flex w-20 flex-col items-center gap-1.5 py-2 text-xs text-faint">
              <Icon size={24} className="text-ink" />
              {name.replace("Icon", "")}
            </span>
          ))}
        </div>
      ))}
    </Section>
  );
}
