// Our own icons: one grid (16), one stroke (1.5), round ends, drawn for this site. They decorate words that
// stand beside them, so all are hidden from assistive technology.
import type { ReactNode } from 'react';

function Icon({ children, size = 16 }: { readonly children: ReactNode; readonly size?: number }) {
  return (
    <svg
      className="icon"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}

/** The mark of the site: a check inside the brackets that hold every quoted message. */
export function MarkIcon() {
  return (
    <Icon size={24}>
      <path d="M5 1.75H2.25v12.5H5M11 1.75h2.75v12.5H11" strokeWidth="1.6" />
      <path d="m5.2 8.3 2 2 3.7-4.5" strokeWidth="1.7" />
    </Icon>
  );
}

export function CopyIcon() {
  return (
    <Icon>
      <rect x="5.25" y="5.25" width="8" height="8.5" rx="1.5" />
      <path d="M3.5 10.75h-.25a1 1 0 0 1-1-1v-6.5a1 1 0 0 1 1-1h5.5a1 1 0 0 1 1 1v.25" />
    </Icon>
  );
}

/** For a text that goes on a ticket: a slip with lines. */
export function TicketIcon() {
  return (
    <Icon>
      <path d="M3.25 2.25h9.5v11.5l-1.9-1.25-1.9 1.25-1.9-1.25-1.9 1.25-1.9-1.25z" />
      <path d="M5.75 5.5h4.5M5.75 8.5h4.5" />
    </Icon>
  );
}

export function LinkIcon() {
  return (
    <Icon>
      <path d="M6.6 9.4 9.4 6.6M7.4 4.6l1.3-1.3a2.83 2.83 0 0 1 4 4l-1.3 1.3M8.6 11.4l-1.3 1.3a2.83 2.83 0 0 1-4-4l1.3-1.3" />
    </Icon>
  );
}

/** For "how to check": a lens. */
export function LensIcon() {
  return (
    <Icon>
      <circle cx="6.75" cy="6.75" r="4.25" />
      <path d="m10 10 4 4" />
    </Icon>
  );
}

export function RiskIcon() {
  return (
    <Icon>
      <path d="M8 2 14.5 13.5h-13z" />
      <path d="M8 6.5v3M8 11.6v.1" />
    </Icon>
  );
}

export function PersonIcon() {
  return (
    <Icon>
      <circle cx="8" cy="5" r="2.75" />
      <path d="M2.75 13.75c.6-2.6 2.6-4 5.25-4s4.65 1.4 5.25 4" />
    </Icon>
  );
}

export function NoteIcon() {
  return (
    <Icon>
      <circle cx="8" cy="8" r="6" />
      <path d="M8 7.25v3.75M8 4.9V5" />
    </Icon>
  );
}

export function TipIcon() {
  return (
    <Icon>
      <path d="M6 11.25c-1.3-.8-2.25-2.1-2.25-3.9a4.25 4.25 0 0 1 8.5 0c0 1.8-.95 3.1-2.25 3.9zM6.5 13.75h3" />
    </Icon>
  );
}

/** For a resolution that several articles share. */
export function SharedIcon() {
  return (
    <Icon>
      <path d="m8 2 6 3-6 3-6-3zM2 8l6 3 6-3M2 11l6 3 6-3" />
    </Icon>
  );
}

/** For "hand it on": an arrow that leaves a tray. */
export function EscalateIcon() {
  return (
    <Icon>
      <path d="M8 10V2M4.75 5.25 8 2l3.25 3.25M2.5 10.5v3h11v-3" />
    </Icon>
  );
}

export function ArrowIcon() {
  return (
    <Icon>
      <path d="M2.5 8h11M9.5 4l4 4-4 4" />
    </Icon>
  );
}

export function PasteIcon() {
  return (
    <Icon>
      <path d="M5.5 3H3.75a1 1 0 0 0-1 1v9a1 1 0 0 0 1 1h8.5a1 1 0 0 0 1-1V4a1 1 0 0 0-1-1H10.5" />
      <path d="M5.5 1.75h5v2.5h-5zM5.5 8h5M5.5 10.75h3" />
    </Icon>
  );
}

export function ThemeIcon() {
  return (
    <Icon>
      <circle cx="8" cy="8" r="5.75" />
      <path d="M8 2.25a5.75 5.75 0 0 1 0 11.5z" fill="currentColor" />
    </Icon>
  );
}

export function FlagIcon() {
  return (
    <Icon>
      <path d="M3.5 14.25V2.5c3-1.5 5.5 1.5 9 0v6.75c-3.5 1.5-6-1.5-9 0" />
    </Icon>
  );
}
