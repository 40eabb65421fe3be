// Recipes for common ticket systems, a row each: what is entered there. Placeholders are the systems' own, and so is
// the way they encode; ticket-systems.test.ts fills each template as its system does. `q` stands last, because
// everything after it is the text, whatever it holds.
import type { TicketSystem } from '@/lib/interface/texts';

export interface TicketSystemRecipe {
  readonly id: TicketSystem;
  readonly name: string;
  /** What is entered, for the address of the site's search page. */
  readonly entry: (search: string) => string;
}

export const TICKET_SYSTEMS: readonly TicketSystemRecipe[] = [
  {
    id: 'request-tracker',
    name: 'Request Tracker',
    entry: (search) => `${search}#ticket=__id__&q=__CustomField__`,
  },
  {
    id: 'redmine',
    name: 'Redmine',
    entry: (search) => `${search}#ticket=%id%&q=%value%`,
  },
  {
    // Liquid's filter writes a space as `+`, which a fragment keeps
    id: 'zendesk',
    name: 'Zendesk',
    entry: (search) => `${search}#ticket={{ticket.id}}&q={{ticket.title | url_encode | replace: '+', '%20'}}`,
  },
  {
    // so does Java's
    id: 'jira',
    name: 'Jira',
    entry: (search) => `${search}#ticket={{issue.key}}&q={{issue.summary.urlEncode.replace("+","%20")}}`,
  },
  {
    // its Liquid has no filter for addresses: what would end the link is replaced by hand, `%` first
    id: 'freshdesk',
    name: 'Freshdesk',
    entry: (search) =>
      `${search}#ticket={{ticket.id}}&q={{ticket.subject | replace: '%', '%25' | replace: ' ', '%20' | replace: '"', '%22' | replace: '<', '%3C' | replace: '>', '%3E'}}`,
  },
  {
    id: 'zammad',
    name: 'Zammad',
    entry: (search) => `${search}#ticket=#{ticket.number}&q=#{ticket.title}`,
  },
  {
    id: 'servicenow',
    name: 'ServiceNow',
    entry: (search) => `function openCausebook() {
  var ticket = encodeURIComponent(g_form.getValue('number'));
  var text = encodeURIComponent(g_form.getValue('short_description'));
  g_navigation.open('${search}#ticket=' + ticket + '&q=' + text, '_blank');
}`,
  },
];
