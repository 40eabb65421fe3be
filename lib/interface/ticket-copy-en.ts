import { formatDate } from './format-date';
import { redactionEn } from './redaction-en';
import type { StepRanges, TicketCopyTexts } from './ticket-copy-texts';

export const ticketCopyEn: TicketCopyTexts = {
  text: {
    labelled: (name) => `${name}:`,
    callouts: [
      ['note', 'Note'],
      ['tip', 'Tip'],
      ['important', 'Important'],
      ['warning', 'Warning'],
      ['caution', 'Caution'],
    ],
    risk: {
      'data-loss': 'Data can be lost.',
      security: 'This weakens security.',
      downtime: 'This interrupts service.',
    },
    performedBy: {
      user: 'the user can do it',
      admin: 'needs an administrator',
      'dns-admin': 'needs a DNS administrator',
      vendor: 'only the vendor can do it',
    },

    hello: 'Hello,',
    aboutTicket: (id) => `This is about your request ${id}.`,
    reportedMessage: 'Thank you for your message. You reported this error:',
    reportedProblem: (title) => `Thank you for your message. You reported this problem: “${title}”.`,
    likelyCause: 'You can solve this yourself. The likely cause:',
    beforeYouStart: 'Please read this before you start.',
    doThis: 'Please follow these steps in order:',
    ifItFails: 'If it does not help, please tell us which step you reached and what you saw there.',
    handled: {
      admin: 'An administrator has to solve this, and we are taking care of it.',
      'dns-admin': 'An administrator has to solve this, and we are taking care of it.',
      vendor: 'Only the vendor of the product can solve this. We are pursuing it for you.',
    },
    noFixYet: 'There is no known solution for this yet. We are looking into it for you.',
    pleaseSend: 'Please send us the following:',
    severalCauses: 'This can have several causes. We are finding out which one it is in your case.',
    pleaseAnswer: 'To help us, please answer these questions:',
    thanks: 'Thank you for your help.',
    weKeepYouPosted: 'You do not need to do anything for now. We will keep you informed.',
    soFar: 'Tried so far:',

    ticket: 'Ticket',
    message: 'Message',
    causeOf: (number, total) => (total > 1 ? `Cause ${number} of ${total}` : 'Cause'),
    possibleCauses: 'Possible causes',
    check: 'How to check',
    riskLabel: 'Risk',
    fix: 'Fix',
    noFix: 'No documented fix. Escalate with',
    triedLabel: 'Tried',
    tried: (done, failed) =>
      [
        ...(done.length === 0 ? [] : [steps(done)]),
        ...(failed.length === 0 ? [] : [`failed at ${steps(failed)}`]),
      ].join(', '),
    inBranch: (tried, branch) => `${tried} (${branch})`,
    link: 'Link',
    status: {
      draft: 'The article is a draft.',
      'not-validated': 'Not validated: written from documentation.',
      validated: 'Validated in practice.',
      archived: 'Archived: the product or version is gone.',
    },
    reviewed: (date) => `Reviewed ${formatDate('en', date)}.`,

    questions: 'Questions',
    answers: 'Answers',
    stillOpen: 'Still open',
    forAdministrators: 'To look up as an administrator',
    noQuestions: 'This collection has no intake questions.',
  },
  panel: {
    lang: 'en',
    title: 'Copy for the ticket',
    close: 'Close',
    about: 'About',
    wholeArticle: 'The whole article, cause not known yet',
    kind: 'What',
    kinds: { requester: 'For the requester', note: 'Internal note', questions: 'Questions', link: 'Link' },
    language: 'Language of the text',
    format: 'Format',
    languageNames: { en: 'English', fr: 'French' },
    message: 'The message as the requester saw it',
    messageWhy: 'Instead of the article’s own wording. It stays on this page.',
    answers: (answered, total) => `Answers to the questions (${answered} of ${total})`,
    answersWhy: 'Answered questions are no longer asked. Answers stay on this page.',
    tried: 'What was tried',
    triedWhy: 'Press a step for done, again for failed. The steps on the page show the same.',
    partly: 'Not everything exists in this language: those parts are in the original.',
    preview: 'Preview: exactly what is copied',
    ticket: (id) => `Ticket ${id} is named in the text.`,
    ...redactionEn,
    copy: 'Copy',
    copied: 'Copied',
    failed: 'The browser refused to copy. The text is selected: press Ctrl C, or ⌘ C on a Mac.',
    loading: 'Loading…',
    notLoaded: 'The text could not be loaded. Check the connection and press again.',
    step: (number, state) => `Step ${number}: ${state}`,
    stepStates: { open: 'not tried', done: 'done', failed: 'failed' },
  },
};

function steps(ranges: StepRanges): string {
  const isOne = ranges.length === 1 && ranges[0]?.[0] === ranges[0]?.[1];
  const words = ranges.map(([first, last]) => (first === last ? String(first) : `${first} to ${last}`));
  return `${isOne ? 'step' : 'steps'} ${new Intl.ListFormat('en-GB').format(words)}`;
}
