/**
 * Annotated text: paragraphs with their claims as buttons, for a page of our own.
 *
 * In:  a document, its claims, the one that is chosen.
 * Out: paragraphs; a claim looks as it does in a reader's page and can be pressed.
 * Limit: claims that overlap one already shown are left out: a button cannot stand in a button.
 */
import type { Claim } from '../../core/engine/claim';
import type { Block, SourceText } from '../../core/engine/source-text';

type Props = {
  source: SourceText;
  claims: readonly Claim[];
  chosen: string | undefined;
  onChoose: (claim: string) => void;
};

/** The claims of a block in order, none inside another. */
function apart(claims: readonly Claim[], { start, end }: Block): Claim[] {
  const kept: Claim[] = [];
  for (const claim of claims) {
    const before = kept.at(-1);
    if (claim.start >= start && claim.end <= end && (!before || claim.start >= before.end)) kept.push(claim);
  }
  return kept;
}

function Paragraph({
  source,
  block,
  claims,
  chosen,
  onChoose,
}: Omit<Props, 'claims'> & { block: Block; claims: Claim[] }) {
  let at = block.start;
  const pieces = claims.flatMap((claim) => {
    const before = source.text.slice(at, claim.start);
    at = claim.end;
    return [
      before,
      <button
        key={claim.id}
        type="button"
        class={`mark kind-${claim.kind}`}
        aria-pressed={claim.id === chosen}
        onClick={() => {
          onChoose(claim.id);
        }}
      >
        {claim.quote}
      </button>,
    ];
  });
  return (
    <p>
      {pieces}
      {source.text.slice(at, block.end)}
    </p>
  );
}

export const AnnotatedText = ({ source, claims, chosen, onChoose }: Props) => (
  <>
    {source.blocks.map((block) => (
      <Paragraph
        key={block.start}
        source={source}
        block={block}
        claims={apart(claims, block)}
        chosen={chosen}
        onChoose={onChoose}
      />
    ))}
  </>
);
