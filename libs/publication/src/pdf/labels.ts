import type {
  Bilingual,
  Comparison,
  Direction,
  Level,
  RecognitionStatus,
  Significance,
  StudyDesign,
} from '#domain';

/** Language of a public page or document. */
export type Locale = 'nl' | 'en';

/** What a level is called everywhere, and what it does and does not say. */
export const levelWords: Readonly<
  Record<Level, { readonly name: Bilingual; readonly statement: Bilingual }>
> = {
  well_described: {
    name: { nl: 'Goed beschreven', en: 'Well described' },
    statement: {
      nl: 'De aanpak is compleet beschreven en kan elders worden uitgevoerd. Of en waarom hij werkt, is bij dit niveau niet beoordeeld.',
      en: 'The approach is described completely and can be delivered elsewhere. Whether and why it works was not assessed at this level.',
    },
  },
  well_substantiated: {
    name: { nl: 'Goed onderbouwd', en: 'Well substantiated' },
    statement: {
      nl: 'De aanpak is compleet beschreven, en met theorie en onderzoek is aannemelijk gemaakt dat en waarom hij kan werken. De werking zelf is nog niet met effectonderzoek aangetoond.',
      en: 'The approach is described completely, and theory and research make it plausible that and why it can work. Effect research has not shown yet that it does.',
    },
  },
  effective_first: {
    name: { nl: 'Effectief volgens eerste aanwijzingen', en: 'Effective: first indications' },
    statement: {
      nl: 'De aanpak is goed onderbouwd en minstens twee onderzoeken laten een verandering in de goede richting zien. Die kan ook een andere oorzaak hebben.',
      en: 'The approach is well substantiated and at least two studies show a change in the right direction. It may still have another cause.',
    },
  },
  effective_good: {
    name: { nl: 'Effectief volgens goede aanwijzingen', en: 'Effective: good indications' },
    statement: {
      nl: 'De aanpak is goed onderbouwd en onderzoek met vergelijking wijst erop dat hij werkt. Het bewijs is redelijk sterk, nog niet sterk.',
      en: 'The approach is well substantiated and comparative research indicates that it works. The evidence is reasonably strong, not yet strong.',
    },
  },
  effective_strong: {
    name: { nl: 'Effectief volgens sterke aanwijzingen', en: 'Effective: strong indications' },
    statement: {
      nl: 'De aanpak is goed onderbouwd en sterk onderzoek in de Nederlandse praktijk laat zien dat hij werkt, ook na langere tijd. Dat geldt voor de onderzochte groep en omstandigheden.',
      en: 'The approach is well substantiated and strong research in Dutch practice shows that it works, also after a longer time. This holds for the group and circumstances studied.',
    },
  },
};

/** What the status of a recognition is called, without its date. */
export const statusWords: Readonly<Record<RecognitionStatus, Bilingual>> = {
  valid: { nl: 'Geldig', en: 'Valid' },
  reserved: { nl: 'Onder voorbehoud', en: 'With reservation' },
  reassessing: { nl: 'In herbeoordeling', en: 'In re-assessment' },
  lapsed: { nl: 'Verlopen', en: 'Lapsed' },
  withdrawn: { nl: 'Ingetrokken door eigenaar', en: 'Withdrawn by the owner' },
  no_longer: { nl: 'Niet langer erkend', en: 'No longer recognised' },
  not_effective: { nl: 'Beoordeeld als niet effectief', en: 'Judged not effective' },
  imported: { nl: 'Overgenomen uit ander register', en: 'Taken over from another registry' },
};

export const designWords: Readonly<Record<StudyDesign, Bilingual>> = {
  process_evaluation: { nl: 'Procesevaluatie', en: 'Process evaluation' },
  pre_post: { nl: 'Voor- en nameting', en: 'Pre-post' },
  quasi_experiment: { nl: 'Vergelijkingsgroep zonder loting', en: 'Quasi-experiment' },
  rct: { nl: 'Gerandomiseerd', en: 'Randomised' },
  repeated_case_study: { nl: 'Herhaalde gevalsstudie', en: 'Repeated case study' },
  benchmark: { nl: 'Vergelijking met norm', en: 'Benchmark' },
  qualitative: { nl: 'Kwalitatief', en: 'Qualitative' },
  mixed_methods: { nl: 'Gemengde methoden', en: 'Mixed methods' },
};

export const comparisonWords: Readonly<Record<Comparison, Bilingual>> = {
  none: { nl: 'geen', en: 'none' },
  care_as_usual: { nl: 'gebruikelijke hulp', en: 'care as usual' },
  waiting_list: { nl: 'wachtlijst', en: 'waiting list' },
  other_intervention: { nl: 'andere interventie', en: 'other intervention' },
  norm_group: { nl: 'normgroep', en: 'norm group' },
};

export const directionWords: Readonly<Record<Direction, Bilingual>> = {
  positive: { nl: 'verbeterd', en: 'improved' },
  none: { nl: 'gelijk gebleven', en: 'unchanged' },
  negative: { nl: 'verslechterd', en: 'worsened' },
};

export const significanceWords: Readonly<Record<Significance, Bilingual>> = {
  significant: { nl: 'significant', en: 'significant' },
  not_significant: { nl: 'niet significant', en: 'not significant' },
  not_tested: { nl: 'niet getoetst', en: 'not tested' },
};

/** The caveat that closes every entry, on the page and in print. */
export const caveat: Bilingual = {
  nl: 'Opname in deze databank betekent niet dat de aanpak overal werkt. U weegt zelf of doelgroep, omstandigheden en middelen bij uw situatie passen.',
  en: 'Being in this databank does not mean that the approach works everywhere. You judge whether group, circumstances and means fit your situation.',
};
