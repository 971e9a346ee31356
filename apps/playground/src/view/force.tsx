import type { Force as ForceOfWording } from '@demarche/core';

/** How strong the wording is, as rungs. */
export function Force({ force }: { readonly force: ForceOfWording | null }) {
  if (force === null) return null;
  const rungs = Array.from({ length: force.of }, (_, at) => at + 1);
  const label = `Wording: rung ${force.step} of ${force.of} on the ladder of ${force.ladder}`;
  return (
    <span class="force" role="img" aria-label={label} title={label}>
      {rungs.map((rung) => (
        <span key={rung} class={rung <= force.step ? 'rung on' : 'rung'} />
      ))}
    </span>
  );
}
