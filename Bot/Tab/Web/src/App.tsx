import { FluentProvider, Spinner, teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { chosen, findHost, isFramed, type Host, type Look } from './host';
import { ConfigurePage } from './pages/ConfigurePage';
import { ChoosePage } from './pages/ChoosePage';
import { Pages } from './Pages';

const themes = { light: teamsLightTheme, dark: teamsDarkTheme, contrast: teamsHighContrastTheme };

/** The tab, once it is known where it is shown. */
export function App() {
  const [host, setHost] = useState<Host>();
  const [look, setLook] = useState<Look>('light');
  const [person, setPerson] = useState(chosen.get());

  useEffect(() => {
    void findHost().then((found) => {
      setLook(found.look);
      found.onLook(setLook);
      setHost(found);
    });
  }, []);

  const change = () => {
    chosen.clear();
    setPerson(null);
  };
  const choose = (id: string) => {
    chosen.set(id);
    setPerson(id);
  };
  return (
    <FluentProvider theme={themes[look]} className={`page look-${look}`}>
      {location.pathname.endsWith('/configure') ? <ConfigurePage />
        : !host ? <Spinner label="Opening…" className="waiting" />
        : isFramed || person ? <Pages key={person} host={host} look={look} change={isFramed ? undefined : change} />
        : <ChoosePage choose={choose} />}
    </FluentProvider>
  );
}
