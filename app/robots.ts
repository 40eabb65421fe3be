import type { MetadataRoute } from 'next';
import { siteContent } from '@/lib/site/content';

export const dynamic = 'force-static';

export default async function robots(): Promise<MetadataRoute.Robots> {
  const { site } = await siteContent();
  if (!site.searchEngines) return { rules: { userAgent: '*', disallow: '/' } };
  return {
    rules: { userAgent: '*', allow: '/' },
    ...(site.url !== undefined && { sitemap: `${site.url}/sitemap.xml` }),
  };
}
