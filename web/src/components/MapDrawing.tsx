import { Link } from '@tanstack/react-router';
import { type GeoPath, type GeoProjection, geoMercator, geoPath } from 'd3-geo';
import { use } from 'react';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import outlines from 'world-atlas/countries-50m.json?url';
import { linkTo } from '../lib/links.ts';
import { placeLabels } from '../lib/map-labels.ts';
import classes from './WorldMap.module.css';
import type { MapCity } from './WorldMap.tsx';

const WIDTH = 960;
const HEIGHT = 600;
const MARGIN = 90;
/** One city alone is shown with its surroundings, not filling the map. */
const CLOSEST = 2200;

type World = Topology<{ countries: GeometryCollection }>;
const world = fetch(outlines).then(async (response) => {
  const topology = (await response.json()) as World;
  return feature(topology, topology.objects.countries);
});

interface Props {
  readonly cities: readonly MapCity[];
  readonly label: string;
}

/** The drawing itself; suspends until the outlines are there. */
export function MapDrawing({ cities, label }: Props) {
  const countries = use(world);
  const projection = projectionAround(cities);
  const path: GeoPath = geoPath(projection);
  const dots = cities.map((city) => ({ ...city, ...pixelOf(city, projection) }));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing with links in it has no element of its own.
    <svg
      className={classes.drawing}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="xMidYMid slice"
      aria-label={label}
      role="group"
    >
      <path className={classes.land} d={path(countries) ?? ''} />
      {placeLabels(dots).map((dot) => (
        <Link key={dot.id} {...linkTo(dot)} className={classes.city} aria-label={dot.label}>
          <circle className={classes.reach} cx={dot.x} cy={dot.y} r={22} />
          <circle cx={dot.x} cy={dot.y} r={7} />
          <text x={dot.labelX} y={dot.labelY} textAnchor={dot.anchor}>
            {dot.name}
          </text>
        </Link>
      ))}
    </svg>
  );
}

function projectionAround(cities: readonly MapCity[]): GeoProjection {
  const coordinates = cities.map(({ longitude, latitude }): [number, number] => [longitude, latitude]);
  const projection = geoMercator().clipExtent([
    [0, 0],
    [WIDTH, HEIGHT],
  ]);
  if (coordinates.length === 0) return projection;
  const [first = [0, 0]] = coordinates;
  projection.fitExtent(
    [
      [MARGIN, MARGIN],
      [WIDTH - MARGIN, HEIGHT - MARGIN],
    ],
    { type: 'MultiPoint', coordinates },
  );
  if (projection.scale() <= CLOSEST) return projection;
  return projection
    .scale(CLOSEST)
    .center(first)
    .translate([WIDTH / 2, HEIGHT / 2]);
}

function pixelOf(city: MapCity, projection: GeoProjection): { x: number; y: number } {
  const [x, y] = projection([city.longitude, city.latitude]) ?? [0, 0];
  return { x, y };
}
