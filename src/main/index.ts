import { startProgram } from './electron/program.ts';
import { placesOf } from './places.ts';

/** The desktop program's start-up: where its parts are, seen from here, and what this start was asked for. */
startProgram({
  resources: placesOf(import.meta.url).resources,
  engine: new URL('engine.js', import.meta.url),
  preload: new URL('../preload/preload.cjs', import.meta.url),
  pages: new URL('../renderer/', import.meta.url),
});
