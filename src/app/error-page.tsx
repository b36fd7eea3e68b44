import { useRouteError } from 'react-router-dom';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';

/** For errors that no part of a page could handle. What has been saved is safe on the server. */
export function ErrorPage() {
  const error = useRouteError();
  // A chunk that no longer exists: a new version has been put in place since the page was opened.
  const isStale = error instanceof TypeError && error.message.toLowerCase().includes('import');
  return (
    <Notice isPage tone="problem" title={isStale ? 'Sidan behöver laddas om' : 'Sidan kunde inte visas'}>
      <p>
        {isStale
          ? 'En ny version har installerats, eller så saknas nät.'
          : 'Felet är vårt. Allt som är sparat finns kvar.'}
      </p>
      <Button onClick={() => window.location.reload()}>Ladda om sidan</Button>
    </Notice>
  );
}

export function NotFoundPage() {
  return (
    <Notice isPage title="Sidan finns inte">
      <p>
        Kontrollera adressen eller gå till <a href="/">översikten</a>.
      </p>
    </Notice>
  );
}
