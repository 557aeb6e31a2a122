/**
 * The content security policy of every response. Nothing is allowed but the app's own files: no inline script or style,
 * no eval, no frame, no form, no base, and no HTML made from strings in a page (trusted types). Search, the notebook's
 * longer work and the drawing of PDFs run in workers, and the address of a worker is such a string too: so one policy for
 * each may be made, once, which gives the address of that worker and no other (renderer/workers.ts, docs/adr/0012).
 */
export const policy = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'font-src': ["'self'"],
  'img-src': ["'self'"],
  'connect-src': ["'self'"],
  'worker-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ['search-worker', 'notebook-worker', 'pdf-worker'],
} as const satisfies Record<string, readonly string[]>;

/**
 * The policy of a document that is only printed (pdf/print-documents.ts): it brings its style with it, takes the app's
 * fonts, and has no script, no image and no request besides.
 */
export const printPolicy = {
  'default-src': ["'none'"],
  'style-src': ["'unsafe-inline'"],
  'font-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
} as const satisfies Record<string, readonly string[]>;

const header = (directives: Readonly<Record<string, readonly string[]>>): string =>
  Object.entries(directives)
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ');

/** The policies as values of the header Content-Security-Policy. */
export const policyHeader: string = header(policy);
export const printPolicyHeader: string = header(printPolicy);
