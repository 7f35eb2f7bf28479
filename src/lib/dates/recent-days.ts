/** Days before the as-of day that count as recent, by kind of record: as much as it takes to see enough of them. */
export const RECENT_DAYS = { tickets: 90, reviews: 365, deals: 180, backlog: 180 } as const;
