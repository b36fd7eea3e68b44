import { Notice } from '#ui/notice.tsx';

/** Why a page has no areas: the filter lets none through, or the plan has none and the children say what would be here. */
export function NothingShown({ filtered, children }: { filtered: boolean; children: React.ReactNode }) {
  return filtered ? (
    <Notice title="Inget område passar filtret">
      <p>Ta bort något av det som är valt ovan.</p>
    </Notice>
  ) : (
    <Notice title="Planen har inga områden än">
      <p>{children}</p>
    </Notice>
  );
}
