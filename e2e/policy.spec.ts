// The Content-Security-Policy does its work: what is not ours is refused. Each way in is tried from inside the page.
import { NEUTRAL_KINDS, pageKindsIn } from './page-kinds';
import { expect, test } from './site-test';

test.use({ provoked: /^console error|evil\.example/ });

/** Tries a way in and gives the directives that refused it. */
async function attempts(): Promise<Record<string, string[]>> {
  const refused: string[] = [];
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
    refused.push(effectiveDirective);
  });
  const ways: Readonly<Record<string, () => unknown>> = {
    'inline script': () => {
      const script = document.createElement('script');
      script.append('document.documentElement.dataset.ran = "inline"');
      document.body.append(script);
    },
    'script of another host': () => {
      const script = document.createElement('script');
      script.setAttribute('src', 'https://evil.example/x.js');
      document.body.append(script);
    },
    'markup from a text': () => {
      document.body.insertAdjacentHTML('beforeend', '<i>markup</i>');
    },
    'inline style': () => {
      document.body.setAttribute('style', 'display: none');
    },
    'image of another host': () => {
      document.body.append(Object.assign(new Image(), { src: 'https://evil.example/x.png' }));
    },
    'request to another host': () => fetch('https://evil.example/').catch(() => undefined),
    frame: () => {
      document.body.append(Object.assign(document.createElement('iframe'), { src: '/en/' }));
    },
    'worker that is not ours': () => new Worker('/en/'),
  };
  const found: Record<string, string[]> = {};
  for (const [name, way] of Object.entries(ways)) {
    refused.length = 0;
    try {
      await way();
    } catch {
      // Trusted Types throw besides reporting
    }
    // reports come as tasks of their own, some only after the network was asked
    for (let frame = 0; frame < 300 && refused.length === 0; frame += 1) {
      await new Promise(requestAnimationFrame);
    }
    found[name] = [...new Set(refused)];
  }
  return found;
}

for (const { name, path } of [...pageKindsIn('en'), ...NEUTRAL_KINDS]) {
  test(`${name}: refuses scripts, styles, frames and requests that are not ours`, async ({ page }) => {
    await page.goto(path);
    const refused = await page.evaluate(attempts);
    expect(refused).toMatchObject({
      'inline script': [expect.stringMatching(/script-src|require-trusted-types-for/)],
      'script of another host': [expect.stringMatching(/script-src|require-trusted-types-for/)],
      'markup from a text': ['require-trusted-types-for'],
      'inline style': ['style-src-attr'],
      'image of another host': ['img-src'],
      'request to another host': ['connect-src'],
      frame: [expect.stringMatching(/frame-src|child-src|default-src/)],
      'worker that is not ours': ['require-trusted-types-for'],
    });
    await expect(page.locator('html')).not.toHaveAttribute('data-ran');
  });
}
