import type { MetadataRoute } from 'next';
import { href } from '@/components/site/href';
import { siteContent } from '@/lib/site/content';

export const dynamic = 'force-static';

export default async function manifest(): Promise<MetadataRoute.Manifest> {
  const { site } = await siteContent();
  return {
    name: site.title,
    short_name: site.title,
    start_url: href('/'),
    scope: href('/'),
    display: 'browser',
    background_color: '#fbfaf7',
    theme_color: '#0b5f6b',
    icons: [{ src: href('/icon.svg'), sizes: 'any', type: 'image/svg+xml' }],
  };
}
