/**
 * An expected outcome as a value: bugs throw, failures that a reader can meet do not.
 * `code` is a key that the renderer translates; `detail` is what a message may quote (a file name, an address).
 */
export type Result<T, Code extends string = string> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: Code; readonly detail?: string };

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

export const fail = <Code extends string>(
  code: Code,
  detail?: string,
): { readonly ok: false; readonly code: Code; readonly detail?: string } =>
  detail === undefined ? { ok: false, code } : { ok: false, code, detail };
