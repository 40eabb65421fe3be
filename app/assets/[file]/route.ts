// Serves the scripts and the search index at addresses that hold their content's hash.
import { assetFile, assetNames } from '@/lib/site/assets';

export const dynamic = 'force-static';

export async function generateStaticParams() {
  return (await assetNames()).map((file) => ({ file }));
}

export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  const found = await assetFile(file);
  if (!found) return new Response('No such file.', { status: 404 });
  return new Response(found.body, { headers: { 'Content-Type': found.type } });
}
