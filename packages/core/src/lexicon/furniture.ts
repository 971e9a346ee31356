/**
 * What marks a line as part of the page and not of the document (codebook §1). Each pattern is tried against one trimmed
 * line of at most {@link FURNITURE_MAX} units; all are anchored and none can backtrack without bound.
 */
export const FURNITURE_PATTERNS: readonly RegExp[] = [
  /^(?:star (?:in)?active\s*)+$/i,
  /^(?:rate this|rating|votes?|views?|hits|rated)\b.{0,40}$/i,
  /^(?:share|share this|share on|share via|tweet|print|email|e-mail|send|save|copy link|listen|comments?|leave a (?:comment|reply)|reply|like|follow us|follow)\b[^.]{0,60}$/i,
  /^(?:facebook|twitter|whatsapp|telegram|linkedin|instagram|youtube|viber|reddit|x)(?:\b[\s|,·•]*(?:facebook|twitter|whatsapp|telegram|linkedin|instagram|youtube|viber|reddit|email|print|x))*$/i,
  /^(?:subscribe|sign up|sign in|log in|register|newsletter|advertisement|advertising|sponsored|promoted|cookies?)\b.{0,120}$/i,
  /^(?:read (?:also|more|next|too)|see also|also read|related(?: (?:articles?|news|stories|posts?|topics?))?|more (?:news|stories|from)|recommended|you may also like|most read|trending|latest news|editor'?s'? picks?|watch(?: also| now| live)?)\s*[:»>–-]?.{0,160}$/i,
  /^(?:tags?|keywords?|categor(?:y|ies)|filed under|topics?|labels?)\s*:.{0,200}$/i,
  /^(?:photo|image|picture|pic|credit|file photo|courtesy|caption|getty images|video)\b\s*(?:[:/–-]|by\b|credit|courtesy).{0,200}$/i,
  /^(?:©|\(c\)|copyright\b|all rights reserved\b).{0,250}$/i,
  /^.{0,120}\ball rights reserved\b.{0,120}$/i,
  /^(?:developed|powered|designed) by\b.{0,80}$/i,
  /^\(?(?:additional |with )?(?:reporting|writing|editing|compiled|translated|translation|edited|written)(?: and (?:writing|reporting|editing))? by\b.{0,300}$/i,
  /^(?:home|main|menu|news|press|press service|press office|press releases?|statements? & speeches|search|contact(?: us)?|about us|sitemap|site map|skip to (?:main )?content|back to top|top|english|breadcrumb)\s*[/>»|].{0,160}$/i,
  /^(?:home|menu|search|contact us|about us|sitemap|site map|skip to (?:main )?content|back to top|go back|previous|next|load more|show more|view all|download(?: pdf)?)$/i,
  /^[#*_=~–—\-·•.\s]{2,}$/,
  /^-?\s*(?:ends?|30|more to follow|end text|end)\s*-?$/i,
  /^(?:last (?:updated|modified)|updated|page \d+(?: of \d+)?|\d+ (?:min(?:utes?)? read|views|comments|shares))\b.{0,60}$/i,
  /^(?:click here|tap here|join (?:our|us)|download our|get the app|our standards)\b.{0,160}$/i,
  /^(?:https?:\/\/|www\.)\S{1,300}$/i,
];

/** Lines longer than this are never furniture. */
export const FURNITURE_MAX = 320;
