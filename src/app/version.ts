import { version as current } from '../../package.json';

/** The version of the program; every visit says which one made it. */
export const version: string = current;
