/**
 * How a word of Latin letters is heard by one who spells it otherwise: consonants once, no h, uo as o, q as c, so that parcegio
 * sounds as parcheggio does, scola as scuola and aqua as acqua. Other letters are left as they are.
 */
export const soundOf = (form: string): string =>
  form
    .replace(/h/g, '')
    .replace(/q/g, 'c')
    .replace(/uo/g, 'o')
    .replace(/([a-z])\1+/g, '$1');
