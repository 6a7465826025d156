/** Whether the person has asked the system for less movement. */
export const wantsCalm = (): boolean => globalThis.matchMedia('(prefers-reduced-motion: reduce)').matches
