// `net`: files, and nothing else. There is no network.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { strict } from './strict.ts';

export const net = strict('net', {
  async fetch(input: string | Request): Promise<Response> {
    const url = typeof input === 'string' ? input : input.url;
    if (!url.startsWith('file:')) throw new Error('net::ERR_INTERNET_DISCONNECTED');
    const bytes = await readFile(fileURLToPath(url)).catch(() => {
      throw new Error('net::ERR_FILE_NOT_FOUND');
    });
    return new Response(new Uint8Array(bytes));
  },
  isOnline: (): boolean => false,
});
