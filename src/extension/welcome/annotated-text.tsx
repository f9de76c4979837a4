/**
 * Annotated text: paragraphs with their claims as links, for a page of our own.
 *
 * In:  a document, its claims, the one that is chosen.
 * Out: paragraphs; a claim looks as it does in a reader's page and can be pressed.
 * Limit: claims that overlap one already shown are left out: a link cannot stand in a link. A button would not wrap.
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
      <a
        key={claim.id}
        class={`mark kind-${claim.kind}`}
        href={`#${claim.id}`}
        aria-current={claim.id === chosen}
        onClick={(event) => {
          event.preventDefault();
          onChoose(claim.id);
        }}
      >
        {claim.quote}
      </a>,
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
