/** Where the header and the footer lead, and what they call it. */
export const PLACES = [
  { to: '/practices', label: 'nav.practices' },
  { to: '/cities', label: 'nav.cities' },
  { to: '/programmes', label: 'nav.programmes' },
  { to: '/themes', label: 'nav.themes' },
  { to: '/fit', label: 'nav.fit' },
  { to: '/about', label: 'nav.about' },
] as const;
