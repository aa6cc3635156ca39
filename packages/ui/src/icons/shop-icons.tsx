import { Icon, type IconProps } from "./icon.tsx";

export function CartIcon(props: IconProps) {
  return (
    <Icon mirrored dots="M8.2 16.2h0M14.4 16.2h0" {...props}>
      <path d="M2.5 3.5h1.6a1 1 0 0 1 1 .8l1.7 8a1 1 0 0 0 1 .8h7.2a1 1 0 0 0 1-.8l1.2-5.8H5.6" />
    </Icon>
  );
}

export function HeartIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M10 16.5S3 12.5 3 7.8A3.8 3.8 0 0 1 10 5.8a3.8 3.8 0 0 1 7 2C17 12.5 10 16.5 10 16.5Z" />
    </Icon>
  );
}

export function TruckIcon(props: IconProps) {
  return (
    <Icon mirrored {...props}>
      <path d="M2.5 5h8.5v8.5H7.8M4.2 13.5H2.5V5M11 8h3.2l3.3 3.2v2.3h-1.7M12.2 13.5H11M6 12a1.75 1.75 0 1 1 0 3.5 1.75 1.75 0 0 1 0-3.5ZM14 12a1.75 1.75 0 1 1 0 3.5 1.75 1.75 0 0 1 0-3.5Z" />
    </Icon>
  );
}

export function BoxIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M10 3l6.5 3.3v7.4L10 17l-6.5-3.3V6.3L10 3ZM3.5 6.3L10 9.7l6.5-3.4M10 9.7V17M6.8 4.7l6.5 3.3" />
    </Icon>
  );
}

export function TagIcon(props: IconProps) {
  return (
    <Icon dots="M7 7h0" {...props}>
      <path d="M3.5 4.5v5.1a1.5 1.5 0 0 0 .4 1l5.9 5.9a1.5 1.5 0 0 0 2.1 0l4.6-4.6a1.5 1.5 0 0 0 0-2.1L10.6 3.9a1.5 1.5 0 0 0-1-.4H4.5a1 1 0 0 0-1 1Z" />
    </Icon>
  );
}

export function HomeIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M3.5 9L10 3.5 16.5 9v6a1.5 1.5 0 0 1-1.5 1.5h-2.5v-4.5h-5v4.5H5A1.5 1.5 0 0 1 3.5 15V9Z" />
    </Icon>
  );
}

export function CarIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M4 9.5l1.3-3.7A1.5 1.5 0 0 1 6.7 4.8h6.6a1.5 1.5 0 0 1 1.4 1L16 9.5M4 9.5h12a1.25 1.25 0 0 1 1.25 1.25v3.25H2.75v-3.25A1.25 1.25 0 0 1 4 9.5ZM4.5 14v1.5M15.5 14v1.5M5.8 11.8h.01M14.2 11.8h.01" />
    </Icon>
  );
}

export function CreditCardIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M4 4.5h12A1.5 1.5 0 0 1 17.5 6v8a1.5 1.5 0 0 1-1.5 1.5H4A1.5 1.5 0 0 1 2.5 14V6A1.5 1.5 0 0 1 4 4.5ZM2.5 8.3h15M5.5 12h3" />
    </Icon>
  );
}

export function CashIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M3.5 5.5h13a1 1 0 0 1 1 1v7a1 1 0 0 1-1 1h-13a1 1 0 0 1-1-1v-7a1 1 0 0 1 1-1ZM10 8a2 2 0 1 1 0 4 2 2 0 0 1 0-4ZM5.3 10h.01M14.7 10h.01" />
    </Icon>
  );
}

export function BankIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M3 8l7-4.5L17 8H3ZM5 8v6.5M8.3 8v6.5M11.7 8v6.5M15 8v6.5M3 16.5h14" />
    </Icon>
  );
}

export function StoreIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M4 9.5v6A1 1 0 0 0 5 16.5h10a1 1 0 0 0 1-1v-6M3 7l1.3-3.5h11.4L17 7c0 1.4-1 2.5-2.3 2.5S12.3 8.4 12.3 7c0 1.4-1 2.5-2.3 2.5S7.7 8.4 7.7 7c0 1.4-1 2.5-2.4 2.5S3 8.4 3 7ZM8 16.5v-4h4v4" />
    </Icon>
  );
}

export function ReturnIcon(props: IconProps) {
  return (
    <Icon mirrored {...props}>
      <path d="M3.5 8.5V5a1.5 1.5 0 0 1 1.5-1.5h10A1.5 1.5 0 0 1 16.5 5v10a1.5 1.5 0 0 1-1.5 1.5H9M10 3.5v4M8.5 10L5 13.3 8.5 16.5M5 13.3h7.5" />
    </Icon>
  );
}

export function GiftIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M3.5 7h13v3h-13V7ZM4.5 10v5.5a1 1 0 0 0 1 1h9a1 1 0 0 0 1-1V10M10 7v9.5M10 7S9 3.5 6.9 3.5a1.75 1.75 0 0 0 0 3.5H10ZM10 7s1-3.5 3.1-3.5a1.75 1.75 0 0 1 0 3.5H10Z" />
    </Icon>
  );
}

export function PercentIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M15.5 4.5l-11 11M6 8.2a2.1 2.1 0 1 0 0-4.2 2.1 2.1 0 0 0 0 4.2ZM14 16a2.1 2.1 0 1 0 0-4.2 2.1 2.1 0 0 0 0 4.2Z" />
    </Icon>
  );
}
