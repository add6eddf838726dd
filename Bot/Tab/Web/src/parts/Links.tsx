import type { Link } from '../figures';

/** What to read or to learn from; without an address only its title. */
export const Links = ({ links }: { links: Link[] }) =>
  links.length > 0 && (
    <ul>
      {links.map(({ title, address, why }) => (
        <li key={title}>{address ? <a href={address} target="_blank" rel="noreferrer">{title}</a> : title}{why && ` – ${why}`}</li>
      ))}
    </ul>
  );
