import type { Script } from '../types.js';

type Whole = 'targetGroup' | 'delivery' | 'substantiation';

/** Texts written for one intervention alone; what is not here is composed. */
export type RichText = Partial<Omit<Script, Whole>> & {
  readonly [K in Whole]?: Partial<NonNullable<Script[K]>>;
};

/** The composed script with the texts that were written for it in their place. */
export function withRichText(
  script: Script,
  { targetGroup, delivery, substantiation, ...rest }: RichText = {},
): Script {
  return {
    ...script,
    ...rest,
    targetGroup: { ...script.targetGroup, ...targetGroup },
    delivery: { ...script.delivery, ...delivery },
    ...(script.substantiation && { substantiation: { ...script.substantiation, ...substantiation } }),
  };
}
