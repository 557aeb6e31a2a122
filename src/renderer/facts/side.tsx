import { useLayoutEffect, useRef } from 'react';

/**
 * The place of a card beside a page. A wide window has it in the margin at the height of what opened it, moved up as far
 * as it needs to end within the window; a narrow one has it in the text.
 */
export function Side({ children }: { children: React.ReactNode }) {
  const side = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = side.current;
    if (element === null) return;
    const settle = (): void => {
      element.style.removeProperty('translate');
      if (getComputedStyle(element).position !== 'absolute') return;
      const box = element.getBoundingClientRect();
      const page = element.closest('.wide')?.getBoundingClientRect();
      const over = box.bottom - (window.innerHeight - 16);
      const room = box.top - Math.max(page?.top ?? 0, 72);
      element.style.setProperty('translate', `0 ${-Math.max(0, Math.min(over, room))}px`);
    };
    settle();
    // What is inside may grow ("show all 62"); then it fits anew.
    const observer = new ResizeObserver(settle);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <div className="side" ref={side}>
      {children}
    </div>
  );
}
