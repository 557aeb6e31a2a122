import type { NotebookFault } from '../../../shared/notebook/view.ts';
import { fail, type Result } from '../../../shared/result.ts';
import { codeOf } from '../atomic-file.ts';

/** A file system's error as a value that the page can tell of. Anything else is a bug and is thrown on. */
export function faultOf(error: unknown): Extract<Result<never, NotebookFault>, { ok: false }> {
  const code = codeOf(error);
  if (code === '') throw error;
  console.error(`[notebook] ${error}`);
  if (code === 'ENOSPC' || code === 'EDQUOT') return fail('disk-full', code);
  if (code === 'EROFS' || code === 'EACCES' || code === 'EPERM') return fail('read-only', code);
  return fail('not-saved', code);
}
