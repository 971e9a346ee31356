/**
 * Nouns and adjectives that perform an act without a verb of their own (`a stern warning`, `our condolences`, `no justification`),
 * in lower case. Whether one does in its place is for the act model to decide.
 */
export const NOMINAL_TRIGGERS: ReadonlySet<string> = new Set(
  (
    'warning warnings ultimatum demand demands call calls appeal appeals request invitation proposal offer pledge promise commitment vow ' +
    'refusal rejection veto threat threats accusation accusations allegation denial denials condemnation protest protests outrage dismay ' +
    'concern concerns regret regrets disappointment alarm worry anger thanks gratitude appreciation congratulations praise tribute welcome ' +
    'support solidarity backing endorsement recognition condolences condolence sympathy sympathies sorrow grief mourning prayers thoughts ' +
    'apology apologies remorse sorry conviction importance announcement decision agreement consensus talks meeting consultations conversation ' +
    'discussions unacceptable inadmissible intolerable ready prepared willing grateful thankful saddened shocked appalled alarmed concerned ' +
    'deplorable shameful reprehensible outrageous disgraceful baseless groundless unfounded false lie lies nonsense fabrication provocation ' +
    'violation aggression crime hostage ransom null void thank please let'
  ).split(' '),
);
