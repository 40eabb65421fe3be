// Under `require-trusted-types-for 'script'` a worker's address must come from a policy. Ours admits the site's
// own scripts and nothing else, whatever an attribute says.

interface ScriptUrlPolicy {
  // declared as the string that `new Worker` takes; at run time it is a TrustedScriptURL
  createScriptURL(url: string): string;
}

declare global {
  interface Window {
    readonly trustedTypes?: {
      createPolicy(name: string, rules: { createScriptURL(url: string): string }): ScriptUrlPolicy;
    };
  }
}

let policy: ScriptUrlPolicy | undefined;

/** Makes the address of a worker acceptable to the page's policy; throws for one that is not our own. */
export function workerUrl(path: string, base: string): string {
  const admit = (url: string): string => {
    const { origin, pathname } = new URL(url, location.href);
    if (origin === location.origin && pathname.startsWith(`${base}/assets/`)) return url;
    throw new TypeError('Only scripts of this site run as workers.');
  };
  // a policy can be made once; the worker is started again after a failure
  policy ??= window.trustedTypes?.createPolicy('causebook', { createScriptURL: admit }) ?? {
    createScriptURL: admit,
  };
  return policy.createScriptURL(path);
}
