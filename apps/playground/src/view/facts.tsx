import type { Reading } from '../reading/reading';
import { Name } from './plain';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** What sort of text it is and how much was found, in a line. */
export function Facts({ reading }: { readonly reading: Reading }) {
  const { kind, date, dateline, issuer, acts, attributions, language } = reading.document;
  const when = date ?? dateline?.date;
  const issuers = reading.parties.of(issuer).map(({ name }) => name);
  return (
    <p class="facts">
      <strong>{kind.replaceAll('-', ' ')}</strong>
      {issuers.length > 0 && (
        <>
          {' of '}
          <Name text={issuers.slice(0, 3).join(', ')} />
        </>
      )}
      {when && `, ${when}`}
      {` · ${plural(acts.length, 'act', 'acts')} · ${plural(attributions.length, 'attribution', 'attributions')}`}
      {language !== 'en' && ` · language: ${language}`}
    </p>
  );
}
