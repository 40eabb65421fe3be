// The paste box and the empty region for its results, as they stand in the HTML. Everything else is done by
// search.client.ts. The textarea has no `name`: a submit before the script runs must not put what was pasted
// into an address, and so into a server's log.
import type { Lang } from '../../lib/article/lang';
import type { SearchTexts } from '../../lib/interface/search-texts';
import { feedbackAddress } from '../article/feedback-address';
import { href } from '../site/href';

/** A file of the site that the script fetches on first use, its path without the base path. */
export interface AssetReference {
  readonly path: string;
  readonly integrity: string;
}

export interface PasteBoxProps {
  readonly lang: Lang;
  readonly texts: SearchTexts;
  readonly worker: AssetReference;
  readonly index: AssetReference;
  /** Where the list of all messages is: the search without script. */
  readonly aToZ: string;
  /** Where a drafted article can be announced, where the site's settings name an address. */
  readonly feedback?: string | undefined;
}

/**
 * The paste box.
 *
 * @example
 * <PasteBox lang="en" texts={texts.search} worker={asset('worker')} index={asset('search-index')} aToZ={href('/en/a-z/')} />
 */
export function PasteBox({ lang, texts, worker, index, aToZ, feedback }: PasteBoxProps) {
  return (
    <search className="block" lang={lang}>
      <form
        data-paste-form
        data-worker={href(worker.path)}
        data-index={href(index.path)}
        data-index-integrity={index.integrity}
        data-feedback={feedback && feedbackAddress(feedback, { url: '', title: texts.draft })}
        className="group relative rounded-2xl border-[1.5px] border-edge bg-card shadow-[0_1px_0_var(--color-line),0_12px_32px_-24px_rgb(0_0_0/0.45)] focus-within:border-accent data-[dropping]:border-accent data-[dropping]:border-dashed noscript:hidden"
      >
        <label htmlFor="paste" className="sr-only">
          {texts.label}
        </label>
        <textarea
          id="paste"
          data-paste-box
          dir="auto"
          rows={6}
          spellCheck={false}
          autoComplete="off"
          autoCapitalize="off"
          autoCorrect="off"
          placeholder={texts.placeholder}
          aria-describedby="paste-privacy paste-held"
          className="block max-h-[min(40vh,12rem)] min-h-32 w-full resize-y rounded-t-2xl bg-transparent px-4 py-3.5 font-mono text-base/relaxed text-ink [field-sizing:content] placeholder:text-soft focus:outline-none sm:text-[0.95rem]/relaxed"
        />
        <p id="paste-held" data-paste-held hidden className="mx-4 mb-2 text-sm text-soft" />
        <div className="mx-4 flex flex-wrap items-center justify-between gap-x-4 gap-y-2.5 border-t border-line py-3">
          <p id="paste-privacy" className="m-0 flex items-center gap-2 text-sm text-soft">
            <LockIcon />
            {texts.privacy}
          </p>
          <div className="ms-auto flex flex-wrap justify-end gap-2 whitespace-nowrap">
            <button type="button" hidden data-paste-clear className="button">
              {texts.clear}
            </button>
            <button type="submit" className="button-main">
              {texts.submit}
            </button>
          </div>
        </div>
        <p
          aria-hidden="true"
          className="pointer-events-none absolute inset-0 m-0 hidden items-center justify-center rounded-2xl bg-accent-wash text-accent group-data-[dropping]:flex"
        >
          {texts.drop}
        </p>
      </form>
      <noscript>
        <p className="rounded-2xl border border-line bg-card p-4">
          {texts.noScript} <a href={aToZ}>{texts.noScriptLink}</a>.
        </p>
      </noscript>
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1 has-[[role=status]:not(:empty)]:mt-6 has-[[role=status]:not(:empty)]:mb-3">
        <p role="status" data-paste-status className="m-0 text-lg font-semibold tracking-tight" />
        <p data-paste-detail className="m-0 text-sm text-soft" />
      </div>
      <div data-paste-results className="data-[busy]:opacity-60" />
    </search>
  );
}

function LockIcon() {
  return (
    <svg
      aria-hidden="true"
      width="14"
      height="14"
      viewBox="0 0 14 14"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      className="shrink-0"
    >
      <path d="M3 6.2h8v5.3H3zM4.7 6.2V4.3a2.3 2.3 0 0 1 4.6 0v1.9" />
    </svg>
  );
}
