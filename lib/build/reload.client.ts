// Development only, injected into the site bundle: reloads the page when lib/build/dev-command.ts says that content/
// changed, or shows what is wrong with it. The browser reconnects by itself when the server restarts.
const events = new EventSource(
  `http://localhost:${process.env.RELOAD_PORT}/?since=${performance.timeOrigin}`,
);
events.addEventListener('change', () => location.reload());
events.addEventListener('problems', (event) => showProblems(JSON.parse(event.data)));

function showProblems(problems: readonly string[]): void {
  const box = document.querySelector('[data-content-problems]') ?? document.createElement('pre');
  box.setAttribute('data-content-problems', '');
  box.setAttribute('role', 'alert');
  // long lines, and the page below belongs to the last state without problems
  box.setAttribute('style', 'margin:0;padding:1rem;white-space:pre-wrap;background:#b3261e;color:#fff');
  box.textContent = problems.join('\n');
  document.body.prepend(box);
}
