/** Lengths as Office Open XML has them: in twentieths of a point, and type in halves of one. */
export const twips = (mm: number): number => Math.round((mm / 25.4) * 1440);
export const halfPoints = (points: number): number => Math.round(points * 2);
