import { Button, MessageBar, MessageBarBody, MessageBarTitle, Spinner } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Host } from '../host';
import { useFigures } from '../useFigures';

const reasons: Record<number, [string, string]> = {
  401: ['You are not signed in here', 'Teams could not show who you are. Close the tab and open it again; if that does not help, tell your administrator.'],
  403: ['This is not for you to see', 'Only those who need these figures for their work in this team or organisation can see them.'],
  404: ['There is no such team of yours', 'You may have left it, or it may have removed Framework Companion.'],
};

/** Figures while they are read, when they cannot be, and when they are there. */
export function Shown<T>({ host, path, children }: { host: Host; path: string; children: (figures: T) => ReactNode }) {
  const [read, again] = useFigures<T>(host, path);
  if (read.state === 'loading') return <Spinner label="Reading the figures…" labelPosition="after" size="small" className="waiting" />;
  if (read.state === 'there') return children(read.figures);
  const [title, body] = reasons[read.status] ?? ['The figures could not be read', 'The bot did not answer. Try again in a minute.'];
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle> {body} <Button size="small" onClick={again}>Try again</Button>
      </MessageBarBody>
    </MessageBar>
  );
}
