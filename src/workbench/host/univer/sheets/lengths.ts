// Univer measures in pixels, Office.js in points, a file's columns in characters of the default font.

export const defaultColumnPixels = 64;
export const defaultRowPixels = 20;

const pixelsPerPoint = 4 / 3;
const pixelsPerCharacter = 7;
const cellPaddingPixels = 5;

const tidy = (value: number): number => Math.round(value * 100) / 100;

export const pointsOf = (pixels: number): number => tidy(pixels / pixelsPerPoint);
export const pixelsOfPoints = (points: number): number => tidy(points * pixelsPerPoint);
/** As Excel shows a column's width: 64 pixels are 8.43 characters. */
export const charactersOf = (pixels: number): number => tidy((pixels - cellPaddingPixels) / pixelsPerCharacter);
export const pixelsOfCharacters = (characters: number): number =>
  Math.round(characters * pixelsPerCharacter + cellPaddingPixels);
