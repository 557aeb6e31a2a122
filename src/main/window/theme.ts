import type { Theme } from '../../shared/settings.ts';

/** The paper's colours, as in the renderer's tokens.css: the window has them before the page is there. */
export const paper = { light: '#fbf8f1', sepia: '#f2e7d0', dark: '#1c1a17' } as const;

/** What the system's own parts (title bar, menus, scroll bars) are to follow. Sepia is a light paper. */
export function themeSource(theme: Theme): 'system' | 'light' | 'dark' {
  return theme === 'sepia' ? 'light' : theme;
}

/** The colour of the window behind the page. */
export function paperColour(theme: Theme, systemIsDark: boolean): string {
  if (theme !== 'system') return paper[theme];
  return systemIsDark ? paper.dark : paper.light;
}
