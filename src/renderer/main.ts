import './styles/fonts.css';
import './styles/tokens.css';
import './styles/frame.css';
import './styles/letter.css';
import './styles/panels.css';
import './styles/folds.css';
import './styles/print.css';
import { pageData, startState } from './api.ts';
import { bringToLife } from './app.tsx';
import { restorePlace } from './letter/follow.ts';
import { setState } from './state.ts';

// The page comes with everything on it, so it is shown first, at the place where reading stopped. Only then is it
// brought to life, so that this work does not hold up the first frame. The script comes as one file: asked for in parts,
// or with the fonts asked for ahead of the styles, the first frame or the readiness came later (docs/benchmarks.md).
setState({ page: pageData(), settings: startState().settings });
restorePlace();
afterFirstFrame(bringToLife);

/** Runs something once the first frame is on the screen, or soon in a window that draws no frames because it is hidden. */
function afterFirstFrame(begin: () => void): void {
  let begun = false;
  const once = (): void => {
    if (begun) return;
    begun = true;
    begin();
  };
  requestAnimationFrame(() => setTimeout(once));
  setTimeout(once, 300);
}
