import { useEffect, useRef } from 'react';
import type { Look } from '../host';
import type { Drawing } from './drawings';

/** A picture of figures. Whoever does not see it has the summary, and the table that stands with each chart. */
export function Chart({ drawing, look, label, height }: { drawing: Drawing; look: Look; label: string; height: number }) {
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const element = box.current;
    let dispose = () => {};
    let gone = false;
    void import('./draw').then(({ draw }) => {
      if (element && !gone) dispose = draw(element, drawing, look);
    });
    return () => {
      gone = true;
      dispose();
    };
  }, [drawing, look]);

  return <div ref={box} className="chart" role="img" aria-label={label} style={{ height }} />;
}
