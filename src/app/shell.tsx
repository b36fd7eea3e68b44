import { useQuery, useQueryClient } from '@tanstack/react-query';
import { use, useEffect, useRef } from 'react';
import { Outlet, ScrollRestoration, useLocation } from 'react-router-dom';
import { asOfSearch, useAsOf } from '#lib/as-of.ts';
import { areasQuery } from '#lib/queries.ts';
import { useLive } from '#lib/use-live.ts';
import { useOutbox } from '#lib/use-outbox.ts';
import { selectionIn } from '#parts/filter/filter-address.ts';
import { Button } from '#ui/button.tsx';
import { fetchedAtText } from '#ui/fetched-at.ts';
import { AsOfControl } from './as-of-control.tsx';
import { Bands } from './bands.tsx';
import { useFollowLinks } from './follow-links.ts';
import { OutboxSignal } from './outbox-signal.tsx';
import { loadNextPages } from './pages.ts';
import { PersonControl } from './person-control.tsx';
import styles from './shell.module.css';
import { StartOverContext } from './start-over.ts';

/** The menu. What is selected on one page is selected on the next. */
const pages = [
  { path: '/', name: 'Översikt' },
  { path: '/tidslinje', name: 'Tidslinje' },
  { path: '/avstamning', name: 'Avstämning' },
  { path: '/indikatorer', name: 'Indikatorer' },
  { path: '/styrgrupp', name: 'Styrgrupp' },
] as const;

/** Milliseconds: long enough for the first screen to be drawn, short enough to be before the first click. */
const afterFirstScreen = 2000;

/** What stands around every page: the name, the day shown, who I am, and what must be known about the picture. */
export function Shell() {
  const asOf = useAsOf();
  const { data: setting, dataUpdatedAt, isRefetchError } = useQuery(areasQuery(asOf));
  const startOver = use(StartOverContext);
  const queryClient = useQueryClient();
  useFollowLinks();
  const isReady = setting !== undefined;
  useOutbox(isReady);
  const isBehind = useLive(isReady) && asOf === null && !isRefetchError;
  const main = useRef<HTMLElement>(null);
  const { pathname, hash, search } = useLocation();
  const selection = selectionIn(new URLSearchParams(search));
  const shown = useRef(pathname);

  // A new page begins at its top, also for who listens or tabs; a link to a part of it has its own place, and a page
  // may have taken the focus to where its work begins.
  useEffect(() => {
    const isInPage = main.current?.contains(document.activeElement) ?? false;
    if (shown.current !== pathname && hash === '' && !isInPage) main.current?.focus({ preventScroll: true });
    shown.current = pathname;
  }, [pathname, hash]);

  // Once the first screen stands, the pages that people go to next are fetched without their waiting for them.
  useEffect(() => {
    const wait = isReady ? setTimeout(loadNextPages, afterFirstScreen) : undefined;
    return () => clearTimeout(wait);
  }, [isReady]);

  return (
    <div className={styles.page}>
      <a className={styles.skip} href="#innehall">
        Hoppa till innehållet
      </a>
      <header className={styles.header}>
        <a href={`/${asOfSearch(asOf)}`} className={styles.name}>
          Lägesbild folkhälsa
        </a>
        <nav aria-label="Huvudmeny" className={styles.nav}>
          {pages.map(({ path, name }) => (
            <a key={path} href={`${path}${selection}`} aria-current={currentOf(path, pathname)}>
              {name}
            </a>
          ))}
        </nav>
        <div className={styles.controls}>
          <AsOfControl setting={setting} />
          <PersonControl people={setting?.people ?? []} />
        </div>
      </header>
      <Bands setting={setting} />
      <main id="innehall" ref={main} tabIndex={-1} className={styles.main}>
        <Outlet />
      </main>
      <footer className={styles.footer}>
        <p>
          {setting ? `${setting.plan.organisation} · ${setting.plan.title}. ` : ''}
          Skriv inte om enskilda personer. Färdigställda anteckningar kan vara allmänna handlingar.{' '}
          <a href="/utkorg">Utkorg</a>
        </p>
        {startOver && (
          <p>
            Det du ändrar sparas bara i den här webbläsaren.{' '}
            <Button look="quiet" onClick={() => startOver().then(() => queryClient.invalidateQueries())}>
              Börja om med exemplet
            </Button>
          </p>
        )}
      </footer>
      <div className={styles.signals}>
        {isBehind && (
          <p className={styles.behind}>
            {/* Told once, and not again whenever something has been fetched. */}
            <span role="status">Andras ändringar syns inte direkt just nu</span>
            {` – hämtat ${fetchedAtText(new Date(dataUpdatedAt), new Date())}.`}
          </p>
        )}
        <OutboxSignal />
      </div>
      <ScrollRestoration />
    </div>
  );
}

/** A page under one of the menu's is within it. */
function currentOf(path: string, pathname: string): 'page' | 'true' | undefined {
  if (pathname === path) return 'page';
  return pathname.startsWith(`${path}/`) ? 'true' : undefined;
}
