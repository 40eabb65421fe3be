// Serves the scripts and the search index at addresses that hold their content's hash.
import { assetFiles } from '@/lib/site/assets';

export const dynamic = 'force-static';
export const dynamicParams = false;

export async function generateStaticParams() {
  return (await assetFiles()).map(({ name }) => ({ file: name }));
}

export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  const found = (await assetFiles()).find(({ name }) => name === file);
  if (!found) return new Response('No such file.', { status: 404 });
  return new Response(found.body, { headers: { 'Content-Type': found.type } });
}
