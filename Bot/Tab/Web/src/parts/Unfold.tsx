import { useState, type ReactNode } from 'react';

/** Something that is drawn once it is unfolded: a chart needs to know how wide it is. */
export function Unfold({ title, children }: { title: string; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{title}</summary>
      {open && children}
    </details>
  );
}
