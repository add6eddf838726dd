// Dates and numbers as the cards write them.

import type { Change } from './figures';

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/London' });
const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/London' });

// A date stays on one line.
export const onDay = (date: string) => day.format(new Date(date)).replaceAll(' ', '\u00a0');

export const atTime = (date: string) => `${moment.format(new Date(date))} (London time)`;

export const oneDecimal = (value: number) => value.toFixed(1);

export const count = (number: number, one: string, many: string) => `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;

export const withheld = 'Not shown, so that nobody can be found out.';

export const moved = (change: Change | null) =>
  !change ? 'Nothing to compare' : change.difference === null ? `Too small to read, since ${onDay(change.since)}` : `${change.difference > 0 ? '+' : '−'}${oneDecimal(Math.abs(change.difference))} since ${onDay(change.since)}`;
