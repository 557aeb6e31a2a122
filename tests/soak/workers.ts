import type { CDPSession } from '@playwright/test';

/** The page's workers, whose heaps are their own: what is asked of the page's is not done in them. */
export interface Workers {
  /** Collects their garbage; gives the bytes that they hold after it, together. */
  heap(): Promise<number>;
}

/** Follows the workers that a page has, and those that it starts. `page` is a session with it. */
export async function followWorkers(page: CDPSession): Promise<Workers> {
  const sessions = new Set<string>();
  const waiting = new Map<number, (answer: Answer) => void>();
  let asked = 0;
  page.on('Target.attachedToTarget', ({ sessionId }) => sessions.add(sessionId));
  page.on('Target.detachedFromTarget', ({ sessionId }) => sessions.delete(sessionId));
  page.on('Target.receivedMessageFromTarget', ({ message }) => {
    const answer = JSON.parse(message) as Answer;
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  await page.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });

  async function ask(sessionId: string, method: string): Promise<Answer> {
    const id = ++asked;
    const answered = new Promise<Answer>((resolve) => waiting.set(id, resolve));
    await page.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
    return answered;
  }

  return {
    async heap() {
      let sum = 0;
      for (const session of sessions) {
        await ask(session, 'HeapProfiler.collectGarbage');
        sum += (await ask(session, 'Runtime.getHeapUsage')).result?.usedSize ?? 0;
      }
      return sum;
    },
  };
}

interface Answer {
  readonly id: number;
  readonly result?: { readonly usedSize?: number };
}
