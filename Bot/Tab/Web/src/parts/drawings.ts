// What a chart shows, apart from how it is drawn.

export interface Drawing {
  kind: 'shares' | 'averages' | 'lines';
  /** The names along the one axis. */
  names: string[];
  series: { name: string; values: (number | null)[] }[];
  /** The highest value there can be; undefined for as many as there are. */
  most?: number;
}
