// Where the tab is shown: in Teams, or in a browser while trying it out.

export type Look = 'light' | 'dark' | 'contrast';

export interface Host {
  /** The team in whose channel the tab stands; undefined elsewhere. */
  teamId?: string;
  look: Look;
  onLook(change: (look: Look) => void): void;
  /** What shows the bot who is looking. */
  credentials(): Promise<Record<string, string>>;
}

const chosenKey = 'tab-person';

export const isFramed = window.parent !== window.self;

// In a frame of another site a browser may keep storage away, and Teams says who it is.
export const chosen = {
  get: () => (isFramed ? null : sessionStorage.getItem(chosenKey)),
  set: (id: string) => sessionStorage.setItem(chosenKey, id),
  clear: () => sessionStorage.removeItem(chosenKey),
};

const lookOf = (theme: string): Look => (theme === 'dark' ? 'dark' : theme === 'contrast' ? 'contrast' : 'light');

async function teams(): Promise<Host> {
  const { app, authentication } = await import('@microsoft/teams-js');
  await app.initialize();
  const context = await app.getContext();
  app.notifySuccess();
  return {
    teamId: context.team?.internalId,
    look: lookOf(context.app.theme),
    onLook: (change) => app.registerOnThemeChangeHandler((theme) => change(lookOf(theme))),
    credentials: async () => ({ Authorization: `Bearer ${await authentication.getAuthToken()}` }),
  };
}

function browser(): Host {
  const forced = matchMedia('(forced-colors: active)');
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const look = (): Look => (forced.matches ? 'contrast' : dark.matches ? 'dark' : 'light');
  return {
    look: look(),
    onLook: (change) => [forced, dark].forEach((query) => query.addEventListener('change', () => change(look()))),
    credentials: async () => ({ 'X-Tab-Person': chosen.get() ?? '' }),
  };
}

export const findHost = (): Promise<Host> => (isFramed ? teams() : Promise.resolve(browser()));

/** The page on which somebody adds the tab to a channel. */
export async function configure(): Promise<void> {
  const { app, pages } = await import('@microsoft/teams-js');
  await app.initialize();
  pages.config.registerOnSaveHandler(async (save) => {
    await pages.config.setConfig({ entityId: 'companion', contentUrl: `${location.origin}/tab`, suggestedDisplayName: 'Framework Companion' });
    save.notifySuccess();
  });
  pages.config.setValidityState(true);
  app.notifySuccess();
}
