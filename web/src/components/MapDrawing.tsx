import { useElementSize } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { type GeoProjection, geoMercator, geoPath } from 'd3-geo';
import { use } from 'react';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import outlines from 'world-atlas/countries-50m.json?url';
import { linkTo } from '../lib/links.ts';
import type { MapCity } from '../lib/map-city.ts';
import { type Dot, type PlacedLabel, placeLabels } from '../lib/map-labels.ts';
import classes from './WorldMap.module.css';

/** Room around the outermost cities, for their names. */
const MARGIN = { inline: 90, block: 56 };
/** From a name's foot to where a line to it ends. */
const MIDDLE_OF_LETTERS = 4;
/** More names than this cover the land: the others are said when pointed at. */
const MOST_NAMES = 40;
/** Of so few, each is named, even where names must cover each other. */
const ALL_NAMED = 12;
/** One city alone is shown with its surroundings, not filling the map. */
const CLOSEST_BY_WIDTH = 2.4;

type World = Topology<{ countries: GeometryCollection }>;
const world = fetch(outlines)
  .then(async (response) => {
    const topology = (await response.json()) as World;
    return feature(topology, topology.objects.countries);
  })
  // Without the outlines the cities still stand where they lie; a failure would take the whole page away.
  .catch(() => ({ type: 'FeatureCollection' as const, features: [] }));

interface Props {
  readonly cities: readonly MapCity[];
  readonly label: string;
}

/** The drawing itself, in the pixels of the screen; suspends until the outlines are there. */
export function MapDrawing({ cities, label }: Props) {
  const countries = use(world);
  const { ref, width, height } = useElementSize<HTMLDivElement>();
  const projection = projectionAround(cities, width, height);
  const dots = cities.map((city) => ({ ...city, ...pixelOf(city, projection) }));
  const named = placeLabels(dots.slice(0, MOST_NAMES), width, dots.slice(MOST_NAMES));
  return (
    <div ref={ref} className={classes.drawing}>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing with links in it has no element of its own. */}
      <svg width={width} height={height} aria-label={label} role="group">
        <path className={classes.land} d={geoPath(projection)(countries) ?? ''} />
        {dots.slice(MOST_NAMES).map((dot) => (
          <Link key={dot.id} {...linkTo(dot)} className={classes.city} aria-label={dot.label}>
            <title>{dot.label}</title>
            <circle className={classes.reach} cx={dot.x} cy={dot.y} r={8} />
            <circle className={classes.small} cx={dot.x} cy={dot.y} r={3.5} />
          </Link>
        ))}
        {named.map((dot) => (
          <Link key={dot.id} {...linkTo(dot)} className={classes.city} aria-label={dot.label}>
            <circle className={classes.reach} cx={dot.x} cy={dot.y} r={12} />
            <title>{dot.label}</title>
            {(!dot.covers || dots.length <= ALL_NAMED) && <DotName dot={dot} />}
            <circle cx={dot.x} cy={dot.y} r={5} />
          </Link>
        ))}
      </svg>
    </div>
  );
}

function DotName({ dot: { name, x, y, labelX, labelY, anchor } }: { readonly dot: MapCity & Dot & PlacedLabel }) {
  return (
    <>
      {/* Leads from the dot to a name that had no room beside it. */}
      <line x1={x} y1={y} x2={labelX} y2={labelY - MIDDLE_OF_LETTERS} />
      <text x={labelX} y={labelY} textAnchor={anchor}>
        {name}
      </text>
    </>
  );
}

function projectionAround(cities: readonly MapCity[], width: number, height: number): GeoProjection {
  const coordinates = cities.map(({ longitude, latitude }): [number, number] => [longitude, latitude]);
  const [first] = coordinates;
  const projection = geoMercator();
  if (!first || width === 0) return projection;
  const { inline, block } = MARGIN;
  projection
    .clipExtent([
      [0, 0],
      [width, height],
    ])
    .fitExtent(
      [
        [Math.min(inline, width / 5), block],
        [width - Math.min(inline, width / 5), height - block],
      ],
      { type: 'MultiPoint', coordinates },
    );
  const closest = CLOSEST_BY_WIDTH * width;
  if (projection.scale() <= closest) return projection;
  return projection
    .scale(closest)
    .center(first)
    .translate([width / 2, height / 2]);
}

function pixelOf(city: MapCity, projection: GeoProjection): { x: number; y: number } {
  const [x, y] = projection([city.longitude, city.latitude]) ?? [0, 0];
  return { x, y };
}
