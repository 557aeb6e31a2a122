// `protocol`: schemes of the app, answered by its own handlers.
import { app } from './app.ts';
import { NotThere, strict } from './strict.ts';
import { toAppUrl, toPageUrl } from './url.ts';

type Handler = (request: Request) => Response | Promise<Response>;

const privileges = new Map<string, Electron.Privileges>();
const handlers = new Map<string, Handler>();

export const protocol = strict('protocol', {
  registerSchemesAsPrivileged(schemes: Electron.CustomScheme[]): void {
    if (app.isReady()) throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
    for (const { scheme, privileges: given = {} } of schemes) privileges.set(scheme, given);
  },
  handle(scheme: string, handler: Handler): void {
    if (handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`);
    const { standard, secure } = privileges.get(scheme) ?? {};
    if (!standard || !secure) {
      throw new NotThere(`the scheme ${scheme}, as it is not registered as standard and secure,`);
    }
    handlers.set(scheme, handler);
  },
  unhandle(scheme: string): void {
    handlers.delete(scheme);
  },
  isProtocolHandled: (scheme: string): boolean => handlers.has(scheme),
});

export const pageUrl = (url: string): string => toPageUrl(url, privileges.keys());

/** How the app answers a request, or null if none of its schemes is asked for. */
export function answer(url: string, request: { method: string; headers: HeadersInit; body: Buffer | null }) {
  const handler = handlers.get(url.slice(0, url.indexOf(':')));
  if (!handler) return null;
  const { method, headers } = request;
  const body = method === 'GET' || method === 'HEAD' ? null : request.body && new Uint8Array(request.body);
  return handler(new Request(url, { method, headers, body }));
}

/** Headers that name addresses, as the app sees them. */
export function appHeaders(headers: Record<string, string>): Record<string, string> {
  const mapped = { ...headers };
  for (const name of Object.keys(mapped)) {
    if (/^(referer|origin)$/i.test(name)) mapped[name] = toAppUrl(mapped[name] ?? '');
  }
  return mapped;
}
