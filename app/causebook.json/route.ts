// What programs read first: where the search index and the ledger are.
import { manifestFile } from '@/lib/site/manifest';

export const dynamic = 'force-static';

export async function GET() {
  return new Response(await manifestFile(), { headers: { 'Content-Type': 'application/json' } });
}
