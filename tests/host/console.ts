// What the page prints, complains about and throws, as the event console-message.
import type { Protocol, Session } from './cdp.ts';
import { toAppUrl } from './url.ts';
import type { StandInWebContents } from './web-contents.ts';

type Level = 'debug' | 'info' | 'warning' | 'error';

const LEVELS: Record<string, Level> = {
  debug: 'debug',
  verbose: 'debug',
  warning: 'warning',
  error: 'error',
  assert: 'error',
};

function wordOf(value: Protocol.Runtime.RemoteObject): string {
  if (value.type === 'string') return String(value.value);
  return value.description ?? value.unserializableValue ?? String(value.value);
}

export function watchConsole(contents: StandInWebContents, session: Session): void {
  const tell = (level: Level, message: string, url = '', line = 0): void => {
    const sourceId = toAppUrl(url);
    contents.emit('console-message', { level, message, lineNumber: line, sourceId, frame: contents.mainFrame });
  };
  session.on('Runtime.consoleAPICalled', ({ type, args, stackTrace }) => {
    const place = stackTrace?.callFrames[0];
    tell(LEVELS[type] ?? 'info', args.map(wordOf).join(' '), place?.url, (place?.lineNumber ?? -1) + 1);
  });
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    const { exception, text, url, lineNumber } = exceptionDetails;
    tell('error', `Uncaught ${exception?.description ?? text}`, url, lineNumber + 1);
  });
  session.on('Log.entryAdded', ({ entry }) =>
    tell(LEVELS[entry.level] ?? 'info', entry.text, entry.url, entry.lineNumber),
  );
}
