import type { Metadata } from 'next';
import { pageMetadata } from '@/components/site/page-metadata';
import { pageRest } from '@/components/site/paths';
import { TicketsPage } from '@/components/tickets/tickets-page';
import { pageContext } from '@/lib/site/page-context';

interface PageProps {
  readonly params: Promise<{ lang: string }>;
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const context = await pageContext((await params).lang);
  const { title, description } = context.texts.tickets;
  return pageMetadata(context, { title, description, rest: pageRest('tickets') });
}

export default async function Page({ params }: PageProps) {
  return <TicketsPage context={await pageContext((await params).lang)} />;
}
