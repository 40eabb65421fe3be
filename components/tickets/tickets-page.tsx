import type { Article } from '@/lib/article/article';
import { articlePath, permanentPath } from '@/lib/permanence/addresses';
import { CodeBlock } from '../mdx/code-block';
import { CopyButton } from '../site/copy-button';
import { href } from '../site/href';
import type { PageContext } from '../site/page-context';
import { PageShell } from '../site/page-shell';
import { pagePath, pageRest } from '../site/paths';
import { AddressTable } from './address-table';
import { TICKET_SYSTEMS } from './ticket-systems';

/** How to put a cause on a ticket, and how to search from another system. Examples are this site's own addresses. */
export function TicketsPage({ context }: { readonly context: PageContext }) {
  const { texts } = context;
  return (
    <PageShell context={context} rest={pageRest('tickets')} current="tickets">
      <div className="page-narrow guide">
        <div className="page-head">
          <h1>{texts.tickets.title}</h1>
          <p>{texts.tickets.description}</p>
        </div>
        <LinkSection context={context} />
        <SearchSection context={context} />
        <SystemSection context={context} />
        <CommandSection context={context} />
      </div>
    </PageShell>
  );
}

interface Section {
  readonly context: PageContext;
}

function LinkSection({ context }: Section) {
  const { lang } = context;
  const { tickets } = context.texts;
  const example = exampleOf(context.content.articles);
  const article = siteAddress(context, permanentPath(example.id));
  return (
    <section aria-labelledby="tickets_link">
      <h2 id="tickets_link">{tickets.linkTitle}</h2>
      <p>{tickets.linkIntro}</p>
      {context.content.site.url === undefined && <p className="quiet">{tickets.exampleHost}</p>}
      <AddressTable
        context={context}
        id="link"
        rows={[
          [tickets.linkRows.article, article],
          [tickets.linkRows.cause, `${article}#${example.cause}`],
          [tickets.linkRows.ticket, `${article}#ticket=4711`],
          [tickets.linkRows.both, `${article}#ticket=4711&cause=${example.cause}`],
        ]}
      />
      <p>{tickets.ticketKept}</p>
      <p>{tickets.promise}</p>
      <p>
        {tickets.linkTry}{' '}
        <a href={href(articlePath(example.id, lang, example.cause))}>{tickets.linkExample}</a>
      </p>
    </section>
  );
}

function SearchSection({ context }: Section) {
  const { lang } = context;
  const { tickets } = context.texts;
  const search = siteAddress(context, '/search/');
  return (
    <section aria-labelledby="tickets_search">
      <h2 id="tickets_search">{tickets.searchTitle}</h2>
      <p>
        {tickets.searchIntro} <a href={href(pagePath(lang, 'search'))}>{tickets.searchTry}</a>
      </p>
      <AddressTable
        context={context}
        id="search"
        rows={[
          [tickets.searchRows.text, `${search}#q=Device%20cap%20reached`],
          [tickets.searchRows.ticket, `${search}#ticket=4711&q=Device%20cap%20reached`],
          [tickets.searchRows.query, `${search}?q=Device%20cap%20reached`],
        ]}
      />
      <ul className="notes">
        {tickets.searchNotes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </section>
  );
}

function SystemSection({ context }: Section) {
  const { tickets } = context.texts;
  const search = siteAddress(context, '/search/');
  return (
    <section aria-labelledby="tickets_systems">
      <h2 id="tickets_systems">{tickets.systemsTitle}</h2>
      <p>{tickets.systemsIntro}</p>
      {TICKET_SYSTEMS.map(({ id, name, entry }) => (
        <section key={id} className="recipe" aria-labelledby={`system_${id}`}>
          <h3 id={`system_${id}`}>{name}</h3>
          <p>{tickets.systems[id].where}</p>
          <div className="code-block">
            <pre id={`entry_${id}`} translate="no">
              {entry(search)}
            </pre>
            <CopyButton target={`entry_${id}`} label={tickets.copyEntry} texts={context.texts} />
          </div>
          <p className="quiet">{tickets.systems[id].encoding}</p>
        </section>
      ))}
    </section>
  );
}

function CommandSection({ context }: Section) {
  const { tickets } = context.texts;
  return (
    <section aria-labelledby="tickets_command">
      <h2 id="tickets_command">{tickets.commandTitle}</h2>
      <p>{tickets.commandIntro}</p>
      <div className="prose">
        <CodeBlock id="commands" texts={context.texts}>
          {COMMANDS}
        </CodeBlock>
      </div>
      <h3>{tickets.exitTitle}</h3>
      <dl className="exit-codes">
        {(['0', '1', '2', '3'] as const).map((code) => (
          <div key={code}>
            <dt>
              <code>{code}</code>
            </dt>
            <dd>{tickets.exits[code]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

const COMMANDS = `npm run -s causebook -- match < error.txt
npm run -s causebook -- match --json < error.txt
npm run -s causebook -- check`;

/** An address as it goes on a ticket: absolute where the site knows its own, else with a made-up host. */
function siteAddress(context: PageContext, path: string): string {
  const { url } = context.content.site;
  return url === undefined ? `https://causebook.example${href(path)}` : `${url}${path}`;
}

/** An article of this site to show links with: one that has several causes, where there is one. */
function exampleOf(articles: readonly Article[]): { readonly id: string; readonly cause: string } {
  const article = articles.find(({ causes }) => causes.length > 1) ?? articles[0];
  return { id: article?.id ?? 'device-cap-reached', cause: article?.causes[1]?.id ?? 'cause' };
}
