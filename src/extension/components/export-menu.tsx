/**
 * Export menu: the formats in which annotations can be taken away.
 *
 * In:  what to do with the chosen format.
 * Out: a disclosure with a button a format.
 * Limit: it knows no files; its surface makes and saves them.
 */
import { EXPORT_FORMATS, type ExportFormat } from '../../core/export/export-file';
import { useWords } from './words-context';

export function ExportMenu({ onExport }: { onExport: (format: ExportFormat) => void }) {
  const words = useWords();
  return (
    <details class="export">
      <summary class="act">{words('exportClaims')}</summary>
      <div class="bar-row">
        {EXPORT_FORMATS.map((format) => (
          <button
            key={format}
            type="button"
            class="act"
            onClick={() => {
              onExport(format);
            }}
          >
            {words(`format_${format}`)}
          </button>
        ))}
      </div>
    </details>
  );
}
