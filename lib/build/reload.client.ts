// Development only, injected into the site bundle: reloads the page when lib/build/dev.ts says that content/ changed.
// The browser reconnects by itself when the server restarts.
const events = new EventSource(`http://localhost:${process.env.RELOAD_PORT}/`);
events.addEventListener('change', () => location.reload());
