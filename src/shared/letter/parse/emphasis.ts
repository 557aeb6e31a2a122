import { isAll, type Rich } from './rich.ts';

/** How a whole text is set. */
export function emphasisOf(rich: Rich): 'bold' | 'bold italic' | 'italic' | 'none' {
  const bold = isAll(rich, 'bold');
  const italic = isAll(rich, 'italic');
  return bold && italic ? 'bold italic' : bold ? 'bold' : italic ? 'italic' : 'none';
}
