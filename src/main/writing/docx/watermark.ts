/** nothing yet */
export const watermark = (_words: string, _landscape: boolean): string => '';
