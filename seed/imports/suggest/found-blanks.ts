import type { ColumnProfile } from './column-profile.ts';

/** What people write into a cell that they have nothing for. */
const BLANK =
  /^(?:[-–—]+|\.{2,}|…|\?+|n\/?a|#n\/a|n\.a\.|null|nan|none|tbd|tba|unknown|k\.\s?a\.|keine angabe|unbekannt|onbekend|okänd|ukendt|n\.d\.|s\/d|sin datos|desconocido|sem dados|inconnu|non disponibile|necunoscut|b\.\s?d\.|brak danych|nieznany|neznámo|ismeretlen|nincs adat|ei tiedossa|bilinmiyor|неизвестно|няма данни|невідомо|немає даних|нет данных|άγνωστο|לא ידוע|غير معروف|لا يوجد)$/iu;

/** The texts of a file that mean nothing wherever they stand; marks for no are left to the flags. */
export function blanksIn(profiles: readonly ColumnProfile[]): string[] | undefined {
  const written = profiles
    .filter(({ marks }) => !marks)
    .flatMap(({ values }) => values.map(([value]) => value).filter((value) => BLANK.test(value)));
  return written.length > 0 ? [...new Set(written)] : undefined;
}
