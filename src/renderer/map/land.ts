import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'world-atlas/land-110m.json';

/** The land of the earth without borders of states: Natural Earth at 1 : 110 million, in the public domain. */
const topology = atlas as unknown as Topology<{ land: GeometryCollection }>;

export const land = feature(topology, topology.objects.land);
