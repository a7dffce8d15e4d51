import { interfaceLanguage } from './messages.ts';

/** 1420 → "1,420". */
export const inWords = (value: number): string => new Intl.NumberFormat(interfaceLanguage()).format(value);
