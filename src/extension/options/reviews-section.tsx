/**
 * Reviews section: under which name reviews are kept, how many there are, and how to take them away or delete them.
 *
 * In:  the name, the number of reviews, what the page can do.
 * Out: a field and three keys.
 * Limit: all reviews go at once; a single one is changed at the desk.
 */
import { useState } from 'preact/hooks';
import { plural } from '../../core/export/wording-words';
import { Button } from '../components/button';
import { useWords } from '../components/words-context';

type Props = {
  reviewer: string;
  reviews: number;
  onRename: (name: string) => void;
  onExport: () => void;
  onDelete: () => void;
};

/** Asked twice, since it cannot be taken back. */
function DeleteReviews({ none, onDelete }: { none: boolean; onDelete: () => void }) {
  const words = useWords();
  const [sure, setSure] = useState(false);
  const ask = (): void => {
    setSure(true);
  };
  const leave = (): void => {
    setSure(false);
  };
  const go = (): void => {
    leave();
    onDelete();
  };
  if (!sure) return <Button label={words('deleteReviews')} disabled={none} onClick={ask} />;
  return (
    <>
      <Button label={words('deleteSure')} disabled={none} onClick={go} />
      <Button label={words('cancel')} disabled={none} onClick={leave} />
    </>
  );
}

function ReviewerName({ name, onRename }: { name: string; onRename: (name: string) => void }) {
  const words = useWords();
  return (
    <label>
      <span class="label">{words('reviewerName')}</span>
      <input
        class="field"
        value={name}
        autocomplete="name"
        onChange={(event) => {
          onRename(event.currentTarget.value.trim().slice(0, 100));
        }}
      />
    </label>
  );
}

export function ReviewsSection({ reviewer, reviews, onRename, onExport, onDelete }: Props) {
  const words = useWords();
  const none = reviews === 0;
  return (
    <section>
      <h2>{words('reviews')}</h2>
      <ReviewerName name={reviewer} onRename={onRename} />
      <p class="soft">{words('reviewerWhy')}</p>
      <p>{plural(words, 'reviewsKept', reviews)}</p>
      <div class="add">
        <Button label={words('exportReviews')} disabled={none} onClick={onExport} />
        <DeleteReviews none={none} onDelete={onDelete} />
      </div>
    </section>
  );
}
