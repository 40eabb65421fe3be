import type { MetadataRoute } from 'next';
import { siteAddresses } from '@/components/site/site-addresses';
import { LANGS } from '@/lib/article/lang';
import { siteContent } from '@/lib/site/content';

export const dynamic = 'force-static';

/** Empty where the site does not know its own address: a sitemap holds absolute links only. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const content = await siteContent();
  const { url, searchEngines } = content.site;
  if (url === undefined || !searchEngines) return [];
  return siteAddresses(content).flatMap(({ rest, changed }) =>
    LANGS.map((lang) => ({
      url: `${url}/${lang}${rest}`,
      ...(changed !== undefined && { lastModified: changed }),
      alternates: { languages: Object.fromEntries(LANGS.map((other) => [other, `${url}/${other}${rest}`])) },
    })),
  );
}
