import type { Part } from '../figures';
import { count } from '../words';

const few = 12;

/** The tree as far as the visitor may look at it, with who is named to lead each part. */
export const WhoLeads = ({ parts, above = null }: { parts: Part[]; above?: string | null }) => {
  const here = parts.filter((part) => part.above === above);
  if (here.length === 0) return null;
  const list = <ul>{here.map((part) => <li key={part.id}>{part.level === 'Neighbourhood' ? part.name : <strong>{part.name}</strong>}{ledBy(part)}<WhoLeads parts={parts} above={part.id} /></li>)}</ul>;
  return here.length > few ? <details><summary>{count(here.length, 'part', 'parts')}</summary>{list}</details> : list;
};

const ledBy = ({ leads, level }: Part) => (leads.length > 0 ? `: led by ${leads.join(', ')}` : level === 'Neighbourhood' ? '' : ': nobody is named to lead it');
