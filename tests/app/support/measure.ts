import type { Page } from '@playwright/test';

/** What WCAG asks of a screen and can be measured on it. Each gives a line for every fault; none where all is well. */

/** 2.5.8: targets of at least 24 by 24 CSS pixels, with the criterion's exceptions for spacing and for links in a line of text. */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const least = 24;
    const selector = 'a[href], button, input, select, textarea, summary, [role=menuitem], [role=option]';
    const seen = [...document.querySelectorAll<HTMLElement>(selector)].filter(
      (one) => one.checkVisibility({ visibilityProperty: true }) && one.getBoundingClientRect().width > 0,
    );
    const targets = seen
      // A note's marker is drawn where the focus is and for screen readers; pressing the marked words does the same (equivalent).
      .filter((one) => !one.matches('.skip:not(:focus), .marker:not(:focus)'))
      .map((one) => {
        // What one presses of a box or a radio button is its label too.
        const label = one instanceof HTMLInputElement ? one.labels?.[0] : null;
        const boxes = [one, ...(label?.checkVisibility() ? [label] : [])].map((part) => part.getBoundingClientRect());
        const left = Math.min(...boxes.map((box) => box.left));
        const top = Math.min(...boxes.map((box) => box.top));
        const right = Math.max(...boxes.map((box) => box.right));
        const bottom = Math.max(...boxes.map((box) => box.bottom));
        return { one, left, top, right, bottom, x: (left + right) / 2, y: (top + bottom) / 2 };
      });
    const small = targets.filter(({ left, top, right, bottom }) => right - left < least || bottom - top < least);
    return small
      .filter(({ one }) => {
        const around = one.parentElement;
        const inLine = getComputedStyle(one).display.startsWith('inline') && around !== null;
        return !(inLine && (around?.textContent ?? '').trim().length > (one.textContent ?? '').trim().length);
      })
      .filter((target) =>
        targets.some((other) => {
          if (other.one === target.one || other.one.contains(target.one) || target.one.contains(other.one))
            return false;
          const isSmall = small.includes(other);
          // The circle of 24 px around its middle may not touch another target, or the circle of another small one.
          const dx = isSmall ? other.x - target.x : Math.max(other.left - target.x, 0, target.x - other.right);
          const dy = isSmall ? other.y - target.y : Math.max(other.top - target.y, 0, target.y - other.bottom);
          return Math.hypot(dx, dy) < (isSmall ? least : least / 2);
        }),
      )
      .map(({ one, left, top, right, bottom }) => {
        const name = one.getAttribute('aria-label') ?? one.textContent?.trim().slice(0, 40) ?? '';
        return `target of ${Math.round(right - left)} × ${Math.round(bottom - top)}: ${one.tagName.toLowerCase()} “${name}”`;
      });
  });

/** 1.4.4, 1.4.12: words that are cut off by the box they stand in, or stick out of a thing that can be pressed. */
export const cutText = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }))
      .filter((one) => [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()))
      // .visually-hidden is for screen readers only; .now repeats the outline's own words beside the button's name.
      .filter((one) => !one.matches('option, .visually-hidden, .now') && one.closest('.visually-hidden, svg') === null)
      .filter((one) => {
        const { overflowX, overflowY, display } = getComputedStyle(one);
        if (display === 'inline') return false;
        const clips = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
        if (
          (clips(overflowX) && one.scrollWidth > one.clientWidth + 1) ||
          (clips(overflowY) && one.scrollHeight > one.clientHeight + 1)
        )
          return true;
        if (!one.matches('button, a, label, summary')) return false;
        // Its words, not what is drawn around it.
        const range = document.createRange();
        range.selectNodeContents(one);
        const [words, box] = [range.getBoundingClientRect(), one.getBoundingClientRect()];
        return (
          words.right > box.right + 1 ||
          words.left < box.left - 1 ||
          words.bottom > box.bottom + 2 ||
          words.top < box.top - 2
        );
      })
      .map((one) => `cut off: ${one.tagName.toLowerCase()}.${one.className} “${one.textContent?.trim().slice(0, 40)}”`),
  );

/** 1.4.10: what is wider than the window, so that one would have to scroll in two directions. */
export const sideways = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth } = document.documentElement;
    return scrollWidth <= innerWidth ? [] : [`the page is ${scrollWidth} wide in a window of ${innerWidth}`];
  });

/** 2.3.3 and the reader's own setting: what moves though the system asks for no motion. */
export const moving = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((one) => {
      const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(one);
      const longest = Math.max(...`${transitionDuration},${animationDuration}`.split(',').map(Number.parseFloat));
      return longest > 0 || scrollBehavior === 'smooth' ? [`moves: ${one.tagName.toLowerCase()}.${one.className}`] : [];
    }),
  );

/** 1.4.3, 1.4.6: words with less contrast to what is behind them than a ratio (large ones: 3 and 4.5 in place of 4.5 and 7). */
export const faintText = (page: Page, least: number): Promise<string[]> =>
  page.evaluate((ratio) => {
    const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    if (pen === null) return ['no canvas to read colours with'];
    const numbers = (colour: string): number[] => {
      pen.clearRect(0, 0, 1, 1);
      pen.fillStyle = colour;
      pen.fillRect(0, 0, 1, 1);
      return [...pen.getImageData(0, 0, 1, 1).data];
    };
    const light = (colour: number[]): number => {
      const [r = 0, g = 0, b = 0] = colour.map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const over = (top: number[], below: number[]): number[] => {
      const alpha = (top[3] ?? 0) / 255;
      return [0, 1, 2].map((at) => (top[at] ?? 0) * alpha + (below[at] ?? 0) * (1 - alpha)).concat(255);
    };
    const behind = (one: Element | null): number[] =>
      one === null
        ? numbers('Canvas')
        : over(numbers(getComputedStyle(one).backgroundColor), behind(one.parentElement));
    return [...document.querySelectorAll<HTMLElement>('body *')]
      .filter(
        (one) =>
          one.checkVisibility({ visibilityProperty: true }) &&
          one.closest('svg, canvas, .visually-hidden, [aria-disabled=true]') === null,
      )
      .filter((one) => [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()))
      .flatMap((one) => {
        const { color, fontSize, fontWeight } = getComputedStyle(one);
        const size = Number.parseFloat(fontSize);
        const large = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
        const [ink, paper] = [light(numbers(color)), light(behind(one))];
        const found = (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05);
        const needed = large ? (ratio > 4.5 ? 4.5 : 3) : ratio;
        return found + 0.01 >= needed
          ? []
          : [
              `${found.toFixed(1)} : 1: ${one.tagName.toLowerCase()}.${one.className} “${one.textContent?.trim().slice(0, 40)}”`,
            ];
      });
  }, least);

/** 2.4.7, 2.4.11: whether the focus can be seen where it is: it has a ring of two pixels, and is not wholly covered. */
export const hiddenFocus = (page: Page): Promise<string | null> =>
  page.evaluate(async () => {
    // Going round from the last thing to the first comes after the key.
    await new Promise((resolve) => setTimeout(resolve));
    const one = document.activeElement;
    if (!(one instanceof HTMLElement) || one === document.body) return 'the focus is on body';
    const label = one instanceof HTMLInputElement ? (one.labels?.[0] ?? null) : null;
    const parts = [one, label, ...(label?.querySelectorAll('*') ?? []), one.closest('.field')];
    const name = `${one.tagName.toLowerCase()} “${(one.getAttribute('aria-label') ?? one.textContent ?? '').trim().slice(0, 40)}”`;
    const isRinged = parts.some((part) => {
      if (part === null) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(part);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    });
    if (!isRinged) return `no ring: ${name}`;
    /** What stays in the window while the page scrolls lies over what scrolls. */
    const covers = (top: Element): boolean => {
      for (let at: Element | null = top; at !== null && !at.contains(one); at = at.parentElement)
        if (['fixed', 'sticky'].includes(getComputedStyle(at).position)) return true;
      return false;
    };
    const boxes = [one, ...(label === null ? [] : [label])].flatMap((part) => [...part.getClientRects()]);
    const isShown = boxes.some((box) =>
      [0.1, 0.5, 0.9].some((across) =>
        [0.15, 0.5, 0.85].some((down) => {
          const at = document.elementFromPoint(box.left + box.width * across, box.top + box.height * down);
          return at !== null && !covers(at);
        }),
      ),
    );
    return isShown ? null : `covered or out of the window: ${name}`;
  });

/** Whether the focus has been here since `forgetStops`. */
export const isStopAgain = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const { stops } = window as unknown as { stops: WeakSet<Element> };
    const one = document.activeElement ?? document.body;
    const again = stops.has(one);
    stops.add(one);
    return again;
  });

export const forgetStops = (page: Page): Promise<void> =>
  page.evaluate(() => void Object.assign(window, { stops: new WeakSet<Element>() }));
