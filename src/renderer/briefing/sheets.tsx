import { useEffect, useRef, useState } from 'react';
import { useMessages } from '../state.ts';
import type { DrawnPdf } from './pdf.ts';

/** The pages of a PDF under each other, each drawn when it comes near the window. The last file stays until the next is there. */
export function Sheets({ bytes }: { bytes: Uint8Array }) {
  const words = useMessages().briefingPage;
  const [file, setFile] = useState<DrawnPdf | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let opened: DrawnPdf | null = null;
    let isOver = false;
    void import('./pdf.ts')
      .then(({ openPdf }) => openPdf(bytes))
      .then(
        (pdf) => {
          if (isOver) return pdf.close();
          opened = pdf;
          setFailed(false);
          setFile(pdf);
        },
        (error: unknown) => {
          console.error('briefing', error);
          if (!isOver) setFailed(true);
        },
      );
    return () => {
      isOver = true;
      // The pages that are shown belong to it until the next file is drawn.
      setTimeout(() => opened?.close(), 2000);
    };
  }, [bytes]);
  if (failed) return <p role="alert">{words.drawFailed}</p>;
  if (file === null) return null;
  return (
    <ol className="sheets" aria-label={words.pages}>
      {file.sizes.map((size, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a page is known by its number
        <Sheet key={at} file={file} number={at + 1} all={file.sizes.length} size={size} />
      ))}
    </ol>
  );
}

interface SheetProps {
  readonly file: DrawnPdf;
  readonly number: number;
  readonly all: number;
  readonly size: { readonly width: number; readonly height: number };
}

function Sheet({ file, number, all, size }: SheetProps) {
  const words = useMessages().briefingPage;
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [text, setText] = useState('');
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    let drawn = 0;
    let near = false;
    const draw = (): void => {
      const width = Math.round(element.clientWidth * window.devicePixelRatio);
      if (!near || width === 0 || width === drawn || canvas.current === null) return;
      drawn = width;
      // Drawn apart and shown when it is whole, so that nothing flashes.
      const sheet = document.createElement('canvas');
      file
        .draw(number, sheet, width, () => near && drawn === width)
        .then(
          (isDrawn) => {
            if (!isDrawn && drawn === width) drawn = 0; // asked for again when it comes near
            const target = canvas.current;
            if (!isDrawn || target === null) return;
            target.width = sheet.width;
            target.height = sheet.height;
            target.getContext('2d')?.drawImage(sheet, 0, 0);
            target.dataset.drawn = String(number);
            setFailed(false);
          },
          (error: unknown) => {
            if (canvas.current === null) return;
            console.error('briefing', error);
            setFailed(true);
          },
        );
    };
    const seen = new IntersectionObserver(
      ([entry]) => {
        near = entry?.isIntersecting ?? false;
        draw();
      },
      { rootMargin: '100% 0px' },
    );
    const resized = new ResizeObserver(draw);
    seen.observe(element);
    resized.observe(element);
    return () => {
      near = false;
      seen.disconnect();
      resized.disconnect();
    };
  }, [file, number]);
  // Also of a page that is not near the window: who listens does not scroll.
  useEffect(() => {
    let isOver = false;
    file.textOf(number).then(
      (words) => {
        if (!isOver) setText(words);
      },
      () => {},
    );
    return () => {
      isOver = true;
    };
  }, [file, number]);
  return (
    <li>
      <div
        ref={frame}
        className="sheet"
        role="img"
        aria-label={words.page(number, all)}
        style={{ aspectRatio: `${size.width} / ${size.height}`, maxWidth: `${(size.width / 72) * 96}px` }}
      >
        <canvas ref={canvas} />
      </div>
      {failed && <p>{words.drawFailed}</p>}
      <p className="visually-hidden">{text}</p>
    </li>
  );
}
