import type { Viewport } from 'next';

/** Colours of the browser's own frame: the header's background in each scheme (app/globals.css, `card`). */
export const PAGE_VIEWPORT: Viewport = {
  width: 'device-width',
  initialScale: 1,
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#1b1e24' },
  ],
};
