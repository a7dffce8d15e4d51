import { withoutCurrency } from '../map/currency-signs.ts';
import type { NumberFormat } from '../mapping/mapping.ts';
import type { ColumnProfile } from './column-profile.ts';

/** How sums are written, and what of it is to be asked. */
export interface FoundNumbers {
  format?: NumberFormat;
  question?: string;
}

type Sign = '.' | ',';
/** What one number proves of the signs that it is written with. */
interface Proof {
  decimal?: Sign;
  thousands?: string;
  /** A sign before the only group of three: "12,500". */
  unclear?: Sign;
}

const other = (sign: Sign): Sign => (sign === '.' ? ',' : '.');

/**
 * The signs of a column's numbers, as far as they prove them: "12,5" and "1.250,00" do, "12,500" does not. `typed` where
 * the file has numbers of its own, which are read as what they are.
 */
export function numberFormat({ values }: ColumnProfile, typed: boolean): FoundNumbers {
  const proofs = values.flatMap(([value, count]) => {
    const proof = proofOf(value, typed);
    return proof ? [{ ...proof, count }] : [];
  });
  const votes = (test: (proof: Proof) => boolean) =>
    proofs.reduce((sum, proof) => sum + (test(proof) ? proof.count : 0), 0);
  const [points, commas] = (['.', ','] as const).map((sign) =>
    votes(({ decimal, thousands }) => decimal === sign || thousands === other(sign)),
  ) as [number, number];
  const [unclearPoints, unclearCommas] = (['.', ','] as const).map((sign) =>
    votes(({ unclear }) => unclear === sign),
  ) as [number, number];
  const spaced = [' ', "'"].find((sign) => votes(({ thousands }) => thousands === sign) > 0);
  if (points + commas > 0) {
    const decimal: Sign = commas > points ? ',' : '.';
    const grouped = votes(({ thousands, unclear }) => [thousands, unclear].includes(other(decimal))) > 0;
    const thousands = spaced ?? (grouped ? other(decimal) : undefined);
    const question = Math.min(points, commas) * FEW > points + commas ? MIXED : undefined;
    return { format: plainOr({ decimal, ...(thousands && { thousands }) }), question };
  }
  if (unclearPoints > 0 && unclearCommas > 0) return { question: MIXED };
  if (unclearPoints + unclearCommas === 0) return spaced ? { format: { thousands: spaced } } : {};
  // Nobody writes sums with three decimals: groups of three are thousands.
  const thousands: Sign = unclearPoints > 0 ? '.' : ',';
  const example =
    proofs.find(({ unclear }) => unclear) && values.find(([value]) => proofOf(value, typed)?.unclear)?.[0];
  return {
    format: { decimal: other(thousands), thousands },
    question: `read.numbers: “${example}” is read as ${example?.match(/\d/g)?.join('')}; does its “${thousands}” stand for thousands? No sum here proves it`,
  };
}

const MIXED = 'read.numbers: sums are written with “,” and with “.” for decimals; which is it? The others are rejected';
/** One in so many may be a slip. */
const FEW = 10;

const plainOr = (format: NumberFormat): NumberFormat | undefined =>
  format.decimal === '.' && !format.thousands ? undefined : format;

/** What a written number proves; null where it is none or shows no sign. */
function proofOf(written: string, typed: boolean): Proof | null {
  if (typed && /^-?\d+(?:\.\d+)?$/.test(written) && !/\.\d*0$/.test(written)) return null;
  const text = withoutCurrency(written.replace(/[\s\u00a0\u202f]/g, ' ').trim())
    .replace(/^[+-]/, '')
    .replace(/(?<=\d),[-–]+$/, '');
  if (!/^\d[\d.,' ]*$/.test(text)) return null;
  const spaced = /^\d{1,3}(?: \d{3})+(?!\d)/.test(text)
    ? ' '
    : /^\d{1,3}(?:'\d{3})+(?!\d)/.test(text)
      ? "'"
      : undefined;
  const bare = text.replace(/[ ']/g, '');
  const signs = bare.replace(/\d/g, '');
  const last = signs.at(-1) as Sign | undefined;
  if (!last) return spaced ? { thousands: spaced } : null;
  if (signs.includes(other(last))) {
    const well = new RegExp(`^\\d{1,3}(?:\\${other(last)}\\d{3})+\\${last}\\d+$`).test(bare);
    return well ? { decimal: last, thousands: other(last) } : null;
  }
  if (signs.length > 1) return /^\d{1,3}(?:[.,]\d{3})+$/.test(bare) ? { thousands: last } : null;
  // Three digits behind the only sign: one thousand two hundred and fifty, or one and a quarter.
  if (!spaced && /^[1-9]\d{0,2}[.,]\d{3}$/.test(bare)) return { unclear: last };
  return { decimal: last, ...(spaced && { thousands: spaced }) };
}
