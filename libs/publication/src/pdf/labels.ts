import type { Bilingual, Comparison, Direction, Level, Significance, StudyDesign } from '#domain';

/** Language of a public page or document. */
export type Locale = 'nl' | 'en';

/** What a level says and does not say. */
export const levelStatements: Readonly<Record<Level, Bilingual>> = {
  well_described: {
    nl: 'De aanpak is compleet beschreven en kan elders worden uitgevoerd. Of en waarom hij werkt, is bij dit niveau niet beoordeeld.',
    en: 'The approach is described completely and can be delivered elsewhere. Whether and why it works was not assessed at this level.',
  },
  well_substantiated: {
    nl: 'De aanpak is compleet beschreven, en met theorie en onderzoek is aannemelijk gemaakt dat en waarom hij kan werken. De werking zelf is nog niet met effectonderzoek aangetoond.',
    en: 'The approach is described completely, and theory and research make it plausible that and why it can work. Effect research has not shown yet that it does.',
  },
  effective_first: {
    nl: 'De aanpak is goed onderbouwd en minstens twee onderzoeken laten een verandering in de goede richting zien. Die kan ook een andere oorzaak hebben.',
    en: 'The approach is well substantiated and at least two studies show a change in the right direction. It may still have another cause.',
  },
  effective_good: {
    nl: 'De aanpak is goed onderbouwd en onderzoek met vergelijking wijst erop dat hij werkt. Het bewijs is redelijk sterk, nog niet sterk.',
    en: 'The approach is well substantiated and comparative research indicates that it works. The evidence is reasonably strong, not yet strong.',
  },
  effective_strong: {
    nl: 'De aanpak is goed onderbouwd en sterk onderzoek in de Nederlandse praktijk laat zien dat hij werkt, ook na langere tijd. Dat geldt voor de onderzochte groep en omstandigheden.',
    en: 'The approach is well substantiated and strong research in Dutch practice shows that it works, also after a longer time. This holds for the group and circumstances studied.',
  },
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
