/**
 * Workers, each started from one address of the app's own. Trusted types ask for a policy for that; the content security
 * policy allows those named here and no other (main/security/csp.ts). Whatever a policy is asked for, it gives the address it
 * was made with, so even code that got hold of one could start nothing else.
 */

/** The part of trusted types that is used here; TypeScript's own library does not have it yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): {
    createScriptURL(url: string): string;
  };
}

const policies = new Map<string, ReturnType<TrustedTypes['createPolicy']>>();

function start(name: 'search-worker' | 'notebook-worker' | 'pdf-worker', url: string, options: WorkerOptions): Worker {
  const { trustedTypes } = window as unknown as { readonly trustedTypes: TrustedTypes };
  const policy = policies.get(name) ?? trustedTypes.createPolicy(name, { createScriptURL: () => url });
  policies.set(name, policy);
  return new Worker(policy.createScriptURL(url), options);
}

export const startSearchWorker = (url: string): Worker => start('search-worker', url, { name: 'search' });
export const startNotebookWorker = (url: string): Worker => start('notebook-worker', url, { name: 'notebook' });
export const startPdfWorker = (url: string): Worker => start('pdf-worker', url, { name: 'pdf', type: 'module' });
