// `shell`: recorded. A web address is really opened where a person sits before the window.
import { spawn } from 'node:child_process';
import { records } from './records.ts';
import { settings } from './settings.ts';
import { strict } from './strict.ts';

function openWithDesktop(url: string): void {
  if (!/^(https?|mailto):/.test(url)) return;
  const [command, ...args] =
    process.platform === 'darwin'
      ? ['open', url]
      : process.platform === 'win32'
        ? ['explorer.exe', url]
        : ['xdg-open', url];
  const opener = spawn(command as string, args, { detached: true, stdio: 'ignore' });
  opener.on('error', () => console.error(`[stand-in] nothing opens ${url}: ${command} is not installed`));
  opener.unref();
}

export const shell = strict('shell', {
  async openExternal(url: string): Promise<void> {
    records.opened.push({ how: 'openExternal', target: url });
    if (settings.headed && !settings.controlled) openWithDesktop(url);
  },
  async openPath(path: string): Promise<string> {
    records.opened.push({ how: 'openPath', target: path });
    return '';
  },
  showItemInFolder(path: string): void {
    records.opened.push({ how: 'showItemInFolder', target: path });
  },
});
