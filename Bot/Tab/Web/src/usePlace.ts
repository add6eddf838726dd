import { useEffect, useState } from 'react';

const read = () => location.hash.replace(/^#\/?/, '').split('/')[0] || 'team';

/** The page that the address names. */
export function usePlace(): string {
  const [place, setPlace] = useState(read);
  useEffect(() => {
    const change = () => setPlace(read());
    addEventListener('hashchange', change);
    return () => removeEventListener('hashchange', change);
  }, []);
  return place;
}
