// Where old permanent links lead today, for programs that look at the links on tickets.
import { movedFile } from '@/lib/site/manifest';

export const dynamic = 'force-static';

export async function GET() {
  return new Response(await movedFile(), { headers: { 'Content-Type': 'application/json' } });
}
