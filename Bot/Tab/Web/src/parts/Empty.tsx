import type { ReactNode } from 'react';

/** Nothing to show, and what to do next. */
export const Empty = ({ title, children }: { title: string; children: ReactNode }) => (
  <div className="empty">
    <p className="empty-title">{title}</p>
    <p>{children}</p>
  </div>
);
