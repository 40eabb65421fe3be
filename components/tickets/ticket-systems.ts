// Link templates for common ticket systems: a row each. Placeholders are the systems' own; `q` stands last
// because everything after it is the text, whatever it holds.
import type { TicketSystem } from '@/lib/interface/texts';

export interface SystemTemplate {
  readonly id: TicketSystem;
  readonly name: string;
  /** Appended to the address of the search page. */
  readonly fragment: string;
}

export const SYSTEM_TEMPLATES: readonly SystemTemplate[] = [
  { id: 'request-tracker', name: 'Request Tracker', fragment: '#ticket=__id__&q=__CustomField__' },
  { id: 'jira', name: 'Jira', fragment: '#ticket={{issue.key}}&q={{issue.summary.urlEncode}}' },
  { id: 'zendesk', name: 'Zendesk', fragment: '#ticket={{ticket.id}}&q={{ticket.title | url_encode}}' },
  { id: 'zammad', name: 'Zammad', fragment: '#ticket=#{ticket.number}&q=#{ticket.title}' },
  {
    id: 'servicenow',
    name: 'ServiceNow',
    fragment:
      "#ticket=' + g_form.getValue('number') + '&q=' + encodeURIComponent(g_form.getValue('short_description'))",
  },
  { id: 'redmine', name: 'Redmine', fragment: '#ticket=%id%&q=%value%' },
];
