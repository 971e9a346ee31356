/**
 * Words that report speech or thought, in base form, by what they report. They are evidence for the attribution models and never
 * decide by themselves; a word may stand under several classes. Words meet the text by their stems.
 */
export const SPEECH_WORDS = {
  say:
    'say tell add state remark comment mention note observe reply respond answer explain declare announce report recount relate describe ' +
    'utter voice speak talk continue repeat quote write tweet post blog email text sign joke quip muse whisper shout yell scream cry ' +
    'exclaim mutter murmur interject intone opine elaborate clarify confide summarize summarise conclude testify chant read articulate ' +
    'recite narrate advise inform notify brief communicate convey express address stipulate specify',
  claim:
    'claim argue contend assert maintain insist stress emphasize emphasise underscore underline highlight point affirm reaffirm reiterate ' +
    'charge allege posit counter retort boast brag protest reason lecture preach tout trumpet hint imply suggest insinuate intimate ' +
    'warn caution predict forecast project speculate theorize guess estimate bet prophesy foresee foretell cite invoke reference refer',
  admit:
    'admit acknowledge concede confess allow confirm disclose reveal divulge recognize recognise grant agree own accept',
  deny: 'deny refute rebut dispute contradict reject dismiss disavow disown renounce repudiate refuse decline disagree question doubt challenge',
  demand:
    'demand urge call ask request beg plead appeal implore press push order command instruct direct require encourage exhort invite ' +
    'recommend advocate lobby propose offer counsel summon entreat petition wonder inquire query',
  promise: 'promise vow pledge swear commit guarantee threaten undertake assure vouch volunteer resolve pronounce',
  praise:
    'praise laud hail commend applaud compliment congratulate thank welcome endorse support back defend credit salute celebrate cheer champion apologize apologise mourn toast admire',
  blame:
    'blame accuse criticize criticise condemn denounce slam blast attack bash rip assail decry deride mock ridicule lambast lambaste ' +
    'castigate chide scold rebuke deplore lament complain bemoan mourn rail fume rant whine grumble excoriate knock hit label brand dub ' +
    'call insult taunt belittle dismiss impugn disparage disapprove oppose object reprimand admonish excuse',
  think:
    'think believe feel consider view see regard deem suppose assume presume reckon figure suspect imagine know understand realize ' +
    'realise remember recall forget find learn hear notice conclude judge decide determine perceive recognize sense interpret expect ' +
    'anticipate agree disagree mean doubt trust dream discover',
  want:
    'want hope wish seek plan intend aim desire prefer like love hate fear worry dread regret need look long yearn hunger eager willing ' +
    'ready reluctant refuse try vote favor favour oppose support',
  show:
    'show find indicate suggest reveal demonstrate prove conclude report state say read note list warn confirm put place give poll ' +
    'survey estimate rank rate headline depict portray portrayal describe detail document outline paint feature illustrate',
  noun:
    'statement comment remark claim claims argument assertion accusation allegation charge warning threat promise pledge vow call demand ' +
    'request appeal plea question answer reply response speech address interview tweet post message letter memo note report testimony ' +
    'criticism complaint concern fear worry doubt hope belief opinion view idea notion thought suggestion proposal plan announcement ' +
    'declaration denial admission confession rumor rumour speculation prediction forecast expectation assumption assessment conclusion ' +
    'decision statement assurance insistence contention quote quotation word words position stance support opposition desire wish intention ' +
    'conviction impression perception sense feeling judgment judgement explanation description account story news word slogan poll survey',
} as const;

/**
 * Nouns that stand for those who speak: people by their part, bodies, documents and the public, in lower case.
 */
export const SPEAKER_NOUNS = {
  person:
    'president minister secretary senator governor congressman congresswoman representative mayor spokesman spokeswoman spokesperson ' +
    'official officials aide aides adviser advisers advisor advisors strategist strategists director chairman chairwoman chair chief leader ' +
    'leaders candidate candidates nominee ambassador envoy diplomat diplomats analyst analysts expert experts professor professors ' +
    'economist economists lawyer lawyers attorney attorneys judge justice researcher researchers author authors critic critics ' +
    'activist activists supporter supporters opponent opponents voter voters resident residents witness witnesses reporter reporters ' +
    'journalist journalists editor correspondent columnist commentator host anchor observer observers source sources insider insiders ' +
    'member members colleague colleagues friend friends operative operatives consultant consultants pollster pollsters donor donors ' +
    'delegate delegates lawmaker lawmakers officer officers general commander king queen prince pope premier chancellor foreign_minister ' +
    'businessman billionaire mogul frontrunner rival rivals man woman people person some others many everyone anybody nobody conservatives ' +
    'liberals republicans democrats americans',
  body:
    'ministry government administration department embassy council committee commission parliament congress senate house court agency ' +
    'police army military kremlin party campaign organization organisation group union association institute university company firm bank ' +
    'authorities authority delegation side white_house team office bureau network board',
  document:
    'report poll polls survey statement letter document article column editorial memo study book ad advertisement email emails tweet website ' +
    'newspaper times post journal magazine data figures analysis lawsuit complaint filing bill resolution communiqué communique note text headline ' +
    'release transcript speech story',
} as const;
