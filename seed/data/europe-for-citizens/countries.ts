/** The ten countries of the network; the document names no city. */
export const networkCountries: readonly { place: string }[] = [
  { place: 'country:al' },
  { place: 'country:be' },
  { place: 'country:dk' },
  { place: 'country:ee' },
  { place: 'country:fr' },
  { place: 'country:it' },
  { place: 'country:lv' },
  { place: 'country:lt' },
  { place: 'country:nl' },
  { place: 'country:si' },
];
