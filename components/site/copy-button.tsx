// Copying needs script, so both buttons are hidden until the site script takes them over.
import type { Texts } from '@/lib/interface/texts';
import { CopyIcon, LinkIcon } from './icons';

interface CopyButtonProps {
  /** Id of the element whose text is copied. */
  readonly target: string;
  /** What is copied, for assistive technology and on hover. */
  readonly label: string;
  readonly texts: Texts;
}

/** Copies the text of an element. An icon alone: it stands beside what it copies. */
export function CopyButton({ target, label, texts }: CopyButtonProps) {
  return (
    <button
      type="button"
      className="copy-button"
      hidden
      data-copy={`#${target}`}
      data-done={texts.site.copied}
      data-failed={texts.site.copyFailed}
      aria-label={label}
      title={label}
    >
      <CopyIcon />
    </button>
  );
}

interface CopyLinkButtonProps {
  /** Without the base path, such as `/e/device-cap-reached/#device-limit`. */
  readonly path: string;
  readonly label: string;
  /** Visible words; without them the button is an icon with a label. */
  readonly text?: string;
  readonly className?: string;
  readonly texts: Texts;
}

/** Copies the absolute permanent link of an article or a cause. */
export function CopyLinkButton({ path, label, text, className = 'copy-button', texts }: CopyLinkButtonProps) {
  return (
    <button
      type="button"
      className={className}
      hidden
      data-copy-link={path}
      data-done={texts.site.copied}
      data-failed={texts.site.copyFailed}
      aria-label={text === label ? undefined : label}
      title={text === undefined ? label : undefined}
    >
      <LinkIcon />
      {text !== undefined && <span data-label="">{text}</span>}
    </button>
  );
}
