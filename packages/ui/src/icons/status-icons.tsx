import { SHARP, starPath } from "../star-geometry.ts";
import { Icon, type IconProps } from "./icon.tsx";

export function CheckIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M4.5 10.5l3.5 3.5 7.5-8" />
    </Icon>
  );
}

export function CheckCircleIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14ZM6.8 10.3l2.2 2.2 4.2-4.7" />
    </Icon>
  );
}

export function AlertIcon(props: IconProps) {
  return (
    <Icon dots="M10 13.3h0" {...props}>
      <path d="M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14ZM10 6.5v4" />
    </Icon>
  );
}

export function WarningIcon(props: IconProps) {
  return (
    <Icon dots="M10 13.6h0" {...props}>
      <path d="M10 3.5l7 12.5H3L10 3.5ZM10 8.5v3" />
    </Icon>
  );
}

export function InfoIcon(props: IconProps) {
  return (
    <Icon dots="M10 6.7h0" {...props}>
      <path d="M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14ZM10 9.7v4" />
    </Icon>
  );
}

export function ClockIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14ZM10 6v4l2.7 1.8" />
    </Icon>
  );
}

export function LockIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M5.5 9h9A1.5 1.5 0 0 1 16 10.5V15a1.5 1.5 0 0 1-1.5 1.5h-9A1.5 1.5 0 0 1 4 15v-4.5A1.5 1.5 0 0 1 5.5 9ZM6.75 9V6.75a3.25 3.25 0 0 1 6.5 0V9" />
    </Icon>
  );
}

export function KeyIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M6.75 9.75a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7ZM9.25 10.75l7.25-7.25M13.25 6.75l2.25 2.25M15.5 4.5l1.75 1.75" />
    </Icon>
  );
}

export function ShieldIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M10 3l6 2v4.5c0 3.7-2.5 6-6 7.5-3.5-1.5-6-3.8-6-7.5V5l6-2ZM7.3 9.8l2 2 3.5-3.8" />
    </Icon>
  );
}

export function BanIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14ZM5.1 5.1l9.8 9.8" />
    </Icon>
  );
}

export function CircleIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14Z" />
    </Icon>
  );
}

/** A rating's star: eight sharp points, `filled` or not. */
export function StarIcon({ filled = true, ...props }: IconProps & { filled?: boolean }) {
  return (
    <Icon {...props}>
      <path d={starPath(8.5, 10, 10, SHARP)} fill={filled ? "currentColor" : "none"} />
    </Icon>
  );
}
