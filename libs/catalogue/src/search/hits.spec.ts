import { describe, expect, it } from '@jest/globals';
import { hitEnd, hitStart, quotation } from './hits.js';

const marked = (text: string): string => text.replaceAll('[', hitStart).replaceAll(']', hitEnd);

describe('the quotation that explains a result', () => {
  it.each([
    ['drie factoren. Wie [eenzaam] is, komt niet', 'Wie [eenzaam] is, komt niet'],
    [
      'factoren: schaamte om over [eenzaamheid] te praten; drempel',
      'schaamte om over [eenzaamheid] te praten',
    ],
    ['voor wie [eenzaam] is\nna het [verlies] van een [partner].', 'na het [verlies] van een [partner]'],
    ['van [partners] (o.a. weduwen) die alleen zijn', 'van [partners] (o.a. weduwen) die alleen zijn'],
    ['het  [verlies] van   een kind', 'het [verlies] van een kind'],
  ])('stays within one sentence: %s', (fragment, quoted) => {
    expect(quotation(marked(fragment))).toBe(marked(quoted));
  });
});
