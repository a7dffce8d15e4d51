import { useDebouncedCallback } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { SimilarityFacet } from '../../gql/components.ts';
import { useMessages } from '../../lib/messages.ts';
import {
  HEAVIEST_SHOWN,
  USUAL_WEIGHTS,
  WEIGHT_NAMES,
  type WeightName,
  type Weights,
  writeWeights,
} from '../../lib/similarity-weights.ts';
import classes from './SimilarPracticesWeights.module.css';

const FACET_OF: Record<WeightName, SimilarityFacet> = {
  themes: 'THEMES',
  challenges: 'CHALLENGES',
  targetGroups: 'TARGET_GROUPS',
  goals: 'GOALS',
  methods: 'METHODS',
  stakeholders: 'STAKEHOLDERS',
  funding: 'FUNDING',
  outcomes: 'OUTCOMES',
  cityContext: 'CITY_CONTEXT',
  words: 'WORDS',
};
const STEP = 0.1;
/** Long enough that a slider being dragged does not ask at every step, short enough to seem at once. */
const DRAG_PAUSE = 150;

/** How much each kind of likeness is to count; every change re-ranks and stands in the address. */
export function SimilarPracticesWeights({ weights }: { readonly weights: Weights }) {
  const t = useMessages();
  const [held, setHeld] = useState(weights);
  const navigate = useNavigate({ from: '/practices/$slug' });
  const write = useDebouncedCallback((wanted: Weights) => {
    const weigh = writeWeights(wanted);
    const said = weigh.length > 0 ? weigh : undefined;
    navigate({ search: (search) => ({ ...search, weigh: said }), replace: true, resetScroll: false });
  }, DRAG_PAUSE);
  const set = (wanted: Weights) => {
    setHeld(wanted);
    write(wanted);
  };
  return (
    <details className={classes.weights} open={writeWeights(weights).length > 0}>
      <summary>{t('weights.title')}</summary>
      <p className={classes.lead}>{t('weights.lead')}</p>
      <div className={classes.sliders}>
        {WEIGHT_NAMES.map((name) => (
          <WeightSlider
            key={name}
            name={name}
            value={held[name] ?? USUAL_WEIGHTS[name]}
            onChange={(value) => set({ ...held, [name]: value })}
          />
        ))}
      </div>
      <button
        type="button"
        className="button"
        data-look="quiet"
        onClick={() => set({})}
        disabled={writeWeights(held).length === 0}
      >
        {t('weights.reset')}
      </button>
    </details>
  );
}

interface SliderProps {
  readonly name: WeightName;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

function WeightSlider({ name, value, onChange }: SliderProps) {
  const t = useMessages();
  const times = value / USUAL_WEIGHTS[name];
  const words =
    value === 0
      ? t('weights.none')
      : value === USUAL_WEIGHTS[name]
        ? t('weights.usual')
        : t('weights.times', { times: times.toFixed(1) });
  return (
    <label className={classes.slider}>
      <span>{t(`similarity.${FACET_OF[name]}`)}</span>
      <span className={classes.value}>{words}</span>
      <input
        type="range"
        min={0}
        max={HEAVIEST_SHOWN}
        step={STEP}
        value={value}
        aria-label={t(`similarity.${FACET_OF[name]}`)}
        aria-valuetext={words}
        onChange={(event) => onChange(Number(event.currentTarget.value))}
      />
    </label>
  );
}
