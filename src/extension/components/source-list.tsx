/**
 * Sources: a link to one, and the list of all.
 *
 * In:  SourceRefs.
 * Out: links that open in a new tab and tell the site nothing of where the reader came from.
 * Limit: an address that is not http or https is shown as text, never as a link.
 */
import type { ComponentChildren } from 'preact';
import { formatSource } from '../../core/export/wording-summaries';
import type { SourceRef } from '../../core/knowledge/card';
import { English } from './english';
import { useWords } from './words-context';

type LinkProps = { source: SourceRef; children?: ComponentChildren };

export function SourceLink({ source, children }: LinkProps) {
  const text = children ?? source.publisher;
  if (!/^https?:\/\//i.test(source.url)) return <>{text}</>;
  return (
    <a href={source.url} target="_blank" rel="noopener noreferrer" referrerPolicy="no-referrer">
      {text}
    </a>
  );
}

export function SourceList({ sources }: { sources: SourceRef[] }) {
  const words = useWords();
  return (
    <ul class="sources">
      {sources.map((source) => (
        <li key={source.url}>
          <SourceLink source={source}>
            <English text={source.title} />
          </SourceLink>
          <span>{formatSource(source, words)}</span>
        </li>
      ))}
    </ul>
  );
}
