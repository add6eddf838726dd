import { useEffect } from 'react';
import { configure, isFramed } from '../host';

/** What Teams shows before somebody adds the tab to a channel: there is nothing to choose. */
export function ConfigurePage() {
  useEffect(() => {
    document.title = 'Add the tab – Framework Companion';
    if (isFramed) void configure();
  }, []);
  return (
    <main>
      <h1>Framework Companion</h1>
      <p>{isFramed ? 'Save to add the tab to this channel. Each person sees in it what they may see of the team, and nothing of others.' : 'Add this tab from a channel of a team in Microsoft Teams.'}</p>
    </main>
  );
}
