import { useCallback, useEffect, useState } from 'react';
import type { Host } from './host';

export type Figures<T> = { state: 'loading' } | { state: 'failed'; status: number } | { state: 'there'; figures: T };

/** Reads one set of figures; asking again replaces them. */
export function useFigures<T>(host: Host, path: string): [Figures<T>, () => void] {
  const [figures, setFigures] = useState<Figures<T>>({ state: 'loading' });
  const [round, setRound] = useState(0);

  useEffect(() => {
    const stop = new AbortController();
    setFigures({ state: 'loading' });
    host
      .credentials()
      .then((headers) => fetch(`/api/tab/${path}`, { headers, signal: stop.signal }))
      .then(async (answer): Promise<Figures<T>> => (answer.ok ? { state: 'there', figures: (await answer.json()) as T } : { state: 'failed', status: answer.status }))
      .catch((): Figures<T> => ({ state: 'failed', status: 0 }))
      .then((read) => {
        if (!stop.signal.aborted) setFigures(read);
      });
    return () => stop.abort();
  }, [host, path, round]);

  return [figures, useCallback(() => setRound((last) => last + 1), [])];
}
