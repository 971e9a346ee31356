import type { Remote } from 'comlink';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Format, ParseService, Slot } from '../worker/service';
import { download } from './download';

interface Props {
  readonly service: Remote<ParseService>;
  readonly slots: readonly Slot[];
  readonly onProblem: (problem: string) => void;
}

const NAMES: Readonly<Record<Slot, { title: string; file: string }>> = {
  first: { title: 'First text', file: 'statement' },
  second: { title: 'Second text', file: 'second-statement' },
};

/** The formats in which the texts can be saved. */
export function SaveMenu({ service, slots, onProblem }: Props) {
  const [formats, setFormats] = useState<readonly Format[]>([]);
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => void service.formats().then(setFormats), [service]);
  useEffect(() => {
    const close = ({ target }: Event): void => {
      if (target instanceof Node && !menu.current?.contains(target)) menu.current?.removeAttribute('open');
    };
    document.addEventListener('click', close);
    return () => document.removeEventListener('click', close);
  }, []);
  const save = async (slot: Slot, { id, extension, mediaType }: Format): Promise<void> => {
    menu.current?.removeAttribute('open');
    try {
      download(`${NAMES[slot].file}.${extension}`, mediaType, await service.render(slot, id));
    } catch (error) {
      onProblem(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <details
      class="menu"
      ref={menu}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        menu.current?.removeAttribute('open');
        menu.current?.querySelector('summary')?.focus();
      }}
    >
      <summary>Save as</summary>
      <div class="menu-list">
        {slots.map((slot) => (
          <section key={slot} aria-label={NAMES[slot].title}>
            {slots.length > 1 && <h3>{NAMES[slot].title}</h3>}
            {formats.map((format) => (
              <button type="button" key={format.id} onClick={() => void save(slot, format)}>
                {format.label} <span class="note">.{format.extension}</span>
              </button>
            ))}
          </section>
        ))}
      </div>
    </details>
  );
}
