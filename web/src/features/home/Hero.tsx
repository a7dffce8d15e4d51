import { Link } from '@tanstack/react-router';
import type { HomeQuery } from '../../gql/home.ts';
import { useMessages } from '../../lib/messages.ts';
import { inWords } from '../../lib/numbers.ts';
import classes from './Hero.module.css';

const COUNTED = ['PRACTICE', 'CITY', 'PROGRAM', 'STAKEHOLDER'] as const;

type Counts = HomeQuery['about']['counts'] | undefined;

/** What this is, in one sentence, and the way in. */
export function Hero({ counts }: { readonly counts: Counts }) {
  const t = useMessages();
  return (
    <div className={classes.hero}>
      <CrossingLines />
      <div className={classes.words}>
        <h1>{t('home.title')}</h1>
        <p>{t('home.lead')}</p>
        <p className={classes.ways}>
          <Link to="/practices" data-size="large" className={`button ${classes.browse}`}>
            {t('home.browse')}
          </Link>
          <Link to="/about">{t('home.about')}</Link>
        </p>
        <dl className={classes.counts} aria-label={t('home.counts')}>
          {COUNTED.map((kind) => (
            <div key={kind}>
              <dt>{t(`kinds.${kind}`)}</dt>
              <dd>{countInWords(counts, kind)}</dd>
            </div>
          ))}
        </dl>
      </div>
    </div>
  );
}

function countInWords(counts: Counts, wanted: (typeof COUNTED)[number]): string {
  const counted = counts?.find(({ kind }) => kind === wanted);
  return counted ? inWords(counted.count) : '–';
}

/** The lines of a network, behind the words. */
function CrossingLines() {
  return (
    <svg className={classes.lines} viewBox="0 0 700 420" preserveAspectRatio="xMaxYMid slice" aria-hidden="true">
      <g fill="none" strokeWidth="9" strokeLinejoin="round">
        <path d="M-20 330h180l130-130h160l110-110h180" stroke="#5fd6c6" />
        <path d="M-20 90h220l200 200h320" stroke="#ffc53d" />
        <path d="M360 -20v130l-90 90v240" stroke="#ff8ec3" />
        <path d="M-20 400h330l150-150h60l60-60h140" stroke="#7db4ff" />
      </g>
      <g fill="#10233f" stroke="#fff" strokeWidth="5">
        <circle cx="290" cy="180" r="11" />
        <circle cx="400" cy="290" r="11" />
        <circle cx="200" cy="90" r="8" />
        <circle cx="450" cy="200" r="8" />
        <circle cx="560" cy="90" r="8" />
        <circle cx="270" cy="400" r="11" />
        <circle cx="600" cy="290" r="8" />
        <circle cx="580" cy="190" r="8" />
      </g>
    </svg>
  );
}
