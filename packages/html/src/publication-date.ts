import { readDay } from './dates.js';
import { isElsewhere, isSeen } from './seen.js';
import { attribute, type PageElement, textOf, walk } from './tree.js';

/** When a page was published. */
export interface PublicationDate {
  /** The day, `2022-02-18`. */
  readonly day: string | null;
  /** The element that shows it. */
  readonly element: PageElement | null;
}

/** A place of the body that shows or carries a day. */
interface Candidate {
  readonly element: PageElement;
  readonly day: string;
  /** The characters that a reader sees between the heading and it; null where it stands before the heading. */
  readonly distance: number | null;
}

const SHOWN_MAX = 80;
/** A date without a metadata of its own belongs to the page where it stands this close below the heading. */
const NEAR = 300;

const NAMED = /(?:^|[\s_-])(?:date|datetime|published|pubdate|posted|timestamp)(?:$|[\s_-])/i;
const OTHER_DATE = /modified|updated|event|agenda|expire|archive/i;
const PUBLICATION = /publish|posted|entry-date|pubdate/i;

const nameOf = (element: PageElement): string => `${attribute(element, 'class')} ${attribute(element, 'id')}`;
const isTime = (element: PageElement): boolean =>
  element.name === 'time' || attribute(element, 'itemprop') === 'datePublished';

function dayOf(element: PageElement): string | null {
  const named = NAMED.test(nameOf(element)) && !OTHER_DATE.test(nameOf(element));
  if (!isTime(element) && !named) return null;
  const shown = textOf(element);
  const carried = isTime(element)
    ? (readDay(attribute(element, 'datetime')) ?? readDay(attribute(element, 'content')))
    : null;
  return carried ?? (shown.length <= SHOWN_MAX ? readDay(shown) : null);
}

function candidates(root: PageElement, heading: PageElement | null): Candidate[] {
  const found: Candidate[] = [];
  let distance: number | null = null;
  walk(
    root,
    (node) => {
      if (node.kind === 'text') {
        if (distance !== null) distance += node.value.trim().length;
        return false;
      }
      if (!isSeen(node) || isElsewhere(node)) return false;
      const day = dayOf(node);
      if (day) found.push({ element: node, day, distance });
      return true;
    },
    (node) => {
      if (node === heading) distance = 0;
    },
  );
  return found;
}

const isPublication = ({ element }: Candidate): boolean =>
  attribute(element, 'itemprop') === 'datePublished' ||
  element.attributes.has('pubdate') ||
  PUBLICATION.test(nameOf(element));

/** Whether an element shows its day in words that `parse` can read. */
const shows = ({ element, day }: Candidate): boolean =>
  readDay(textOf(element)) === day && textOf(element).length <= SHOWN_MAX;

const dayOfUrl = (url: string | null): string | null => {
  const [, year, month, day] = /\/(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?:[/_-]|$)/.exec(url ?? '') ?? [];
  return year === undefined ? null : readDay(`${year}-${month}-${day}`);
};

/**
 * Finds the day of publication: what the metadata says, else what `<time>` says, else a date that stands below the heading,
 * else the day in the address.
 *
 * @param told - The day of the metadata.
 * @param url - The address of the page; newspapers write the day there (`/2022/02/18/`).
 */
export function findDate(
  root: PageElement,
  told: string | null,
  heading: PageElement | null,
  url: string | null,
): PublicationDate {
  const found = candidates(root, heading);
  const times = found.filter(({ element }) => isTime(element));
  const near = found.find(({ distance }) => distance !== null && distance <= NEAR);
  const day = told ?? (times.find(isPublication) ?? near ?? times[0])?.day ?? dayOfUrl(url);
  const shown = found.find((candidate) => candidate.day === day && shows(candidate));
  return { day, element: shown?.element ?? null };
}
