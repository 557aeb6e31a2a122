/** The app's own scheme and host. A page of the app has this origin, and nothing else is ever loaded. */
export const scheme = 'app';
export const host = 'leeswijzer';
export const pageUrl = `${scheme}://${host}/`;

/** As Electron's `registerSchemesAsPrivileged` takes it: an origin of its own, secure, with fetch and code caching. */
export const privileges = {
  scheme,
  privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
};

/** Whether an address, as Chromium writes it, belongs to the app. */
export const isOwn = (url: string): boolean => url.startsWith(pageUrl);
