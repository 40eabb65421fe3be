// The ledger, for programs that link to us: an address that stands here is kept for good.
import { ledgerFile } from '@/lib/site/manifest';

export const dynamic = 'force-static';

export async function GET() {
  return new Response(await ledgerFile(), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
