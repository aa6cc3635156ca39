import { Icon, type IconProps } from "./icon.tsx";

export function UserIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M10 3.5a3.25 3.25 0 1 1 0 6.5 3.25 3.25 0 0 1 0-6.5ZM3.75 16.5c.6-2.7 3.1-4.2 6.25-4.2s5.65 1.5 6.25 4.2" />
    </Icon>
  );
}

export function UsersIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M7.75 4a2.75 2.75 0 1 1 0 5.5 2.75 2.75 0 0 1 0-5.5ZM2.5 16c.5-2.5 2.6-3.9 5.25-3.9S12.5 13.5 13 16M13 4.3a2.75 2.75 0 0 1 0 5M14.8 12.5c1.5.6 2.4 1.8 2.7 3.5" />
    </Icon>
  );
}

export function PhoneIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M4.5 3.5h2.6l1.3 3.3-1.7 1.3a9.5 9.5 0 0 0 5.2 5.2l1.3-1.7 3.3 1.3v2.6a1.3 1.3 0 0 1-1.4 1.3C8.9 16.3 3.7 11.1 3.2 4.9A1.3 1.3 0 0 1 4.5 3.5Z" />
    </Icon>
  );
}

export function ChatIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M10 3.5a6.5 6.5 0 1 1-3.2 12.15L3.5 16.5l.9-3.2A6.5 6.5 0 0 1 10 3.5ZM7.6 7.2c-.5 2.5 2.7 5.7 5.2 5.2l.4-1.3-1.7-.8-.8.7a4.5 4.5 0 0 1-1.7-1.7l.7-.8-.8-1.7-1.3.4Z" />
    </Icon>
  );
}

export function MailIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M4 4.5h12A1.5 1.5 0 0 1 17.5 6v8a1.5 1.5 0 0 1-1.5 1.5H4A1.5 1.5 0 0 1 2.5 14V6A1.5 1.5 0 0 1 4 4.5ZM3 5.5l7 5.5 7-5.5" />
    </Icon>
  );
}

export function MessageIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M5 3.5h10A2.5 2.5 0 0 1 17.5 6v5.5A2.5 2.5 0 0 1 15 14H9.5L6 17v-3H5a2.5 2.5 0 0 1-2.5-2.5V6A2.5 2.5 0 0 1 5 3.5ZM6.5 7.5h7M6.5 10.2h4.5" />
    </Icon>
  );
}

export function PinIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M10 17s5.5-4.6 5.5-8.7a5.5 5.5 0 0 0-11 0C4.5 12.4 10 17 10 17ZM10 6.3a2 2 0 1 1 0 4 2 2 0 0 1 0-4Z" />
    </Icon>
  );
}

export function SignOutIcon(props: IconProps) {
  return (
    <Icon mirrored {...props}>
      <path d="M8 3.5H5A1.5 1.5 0 0 0 3.5 5v10A1.5 1.5 0 0 0 5 16.5h3M13 6.5l3.5 3.5-3.5 3.5M16.5 10H8" />
    </Icon>
  );
}
