import { Icon, type IconProps } from "./icon.tsx";

export function ChevronDownIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M5 7.5l5 5 5-5" />
    </Icon>
  );
}

export function ChevronUpIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M5 12.5l5-5 5 5" />
    </Icon>
  );
}

export function ChevronStartIcon(props: IconProps) {
  return (
    <Icon mirrored {...props}>
      <path d="M12.5 5l-5 5 5 5" />
    </Icon>
  );
}

export function ChevronEndIcon(props: IconProps) {
  return (
    <Icon mirrored {...props}>
      <path d="M7.5 5l5 5-5 5" />
    </Icon>
  );
}

export function ArrowStartIcon(props: IconProps) {
  return (
    <Icon mirrored {...props}>
      <path d="M16 10H4M9 5l-5 5 5 5" />
    </Icon>
  );
}

export function ArrowEndIcon(props: IconProps) {
  return (
    <Icon mirrored {...props}>
      <path d="M4 10h12M11 5l5 5-5 5" />
    </Icon>
  );
}

export function ArrowUpIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M10 16V4M5 9l5-5 5 5" />
    </Icon>
  );
}

export function ArrowDownIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M10 4v12M5 11l5 5 5-5" />
    </Icon>
  );
}

export function ExternalIcon(props: IconProps) {
  return (
    <Icon mirrored {...props}>
      <path d="M8 4.5H5.5a1.5 1.5 0 0 0-1.5 1.5v8.5A1.5 1.5 0 0 0 5.5 16H14a1.5 1.5 0 0 0 1.5-1.5V12M11.5 4H16v4.5M16 4l-7 7" />
    </Icon>
  );
}

export function RefreshIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M16 4v4h-4M4 16v-4h4M15.6 8A6 6 0 0 0 5 6.2M4.4 12A6 6 0 0 0 15 13.8" />
    </Icon>
  );
}

export function UndoIcon(props: IconProps) {
  return (
    <Icon mirrored {...props}>
      <path d="M8 4L4 8l4 4M4 8h7.5a4.25 4.25 0 0 1 0 8.5H8" />
    </Icon>
  );
}

export function SortIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M6.5 4v12M3.5 13l3 3 3-3M13.5 16V4M10.5 7l3-3 3 3" />
    </Icon>
  );
}
