import { createDOMRenderer, RendererProvider } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import './style.css';

// Fluent makes its style elements while the page runs; the content security policy lets in those that bear this mark.
const nonce = document.querySelector<HTMLMetaElement>('meta[name=style-nonce]')?.content ?? '';
const renderer = createDOMRenderer(document, { styleElementAttributes: { nonce } });

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <RendererProvider renderer={renderer}>
      <App />
    </RendererProvider>,
  );
}
