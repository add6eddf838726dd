import type { ReactNode } from 'react';

/** Numbers in rows; the first column names each row. Where it is wider than the screen, it moves in its own box. */
export const NumberTable = ({ caption, head, rows }: { caption: string; head: string[]; rows: ReactNode[][] }) => (
  <div className="table-box" role="region" aria-label={caption} tabIndex={0}>
    <table>
      <caption><span>{caption}</span></caption>
      <thead>
        <tr>
          {head.map((name) => (
            <th key={name} scope="col">{name}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, row) => (
          <tr key={row}>
            {cells.map((cell, column) => (column === 0 ? <th key={column} scope="row">{cell}</th> : <td key={column}>{cell}</td>))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
