import type { Result } from '../../../shared/result.ts';
import { currentMessages, say, setState } from '../../state.ts';
import { readBook } from '../book.ts';
import { settled, whyOf } from '../saving.ts';

/**
 * A call of the notebook that is no save of a note: after what is on its way to the disk, and with the notebook read
 * again afterwards. A failure is told and stays on the screen; what was done is said. Null where it did not happen.
 */
export async function act<T>(work: () => Promise<Result<T>>, done: string | null): Promise<T | null> {
  await settled();
  return actNow(work, done);
}

/** The same for who has seen to it that nothing is on its way to the disk. */
export async function actNow<T>(work: () => Promise<Result<T>>, done: string | null): Promise<T | null> {
  try {
    const answer = await work();
    await readBook(false);
    if (!answer.ok) {
      setState({ trouble: whyOf(answer) });
      return null;
    }
    if (done !== null) say(done);
    return answer.value;
  } catch (error) {
    console.error('notebook', error);
    setState({ trouble: currentMessages().trouble.failed });
    return null;
  }
}
