import { useQuery, useQueryClient } from '@tanstack/react-query';
import { use, useEffect, useRef } from 'react';
import { Outlet, ScrollRestoration, useLocation } from 'react-router-dom';
import { asOfSearch, useAsOf } from '#lib/as-of.ts';
import { areasQuery } from '#lib/queries.ts';
import { Button } from '#ui/button.tsx';
import { AsOfControl } from './as-of-control.tsx';
import { Bands } from './bands.tsx';
import { useFollowLinks } from './follow-links.ts';
import { loadAreaPage } from './pages.ts';
import { PersonControl } from './person-control.tsx';
import styles from './shell.module.css';
import { StartOverContext } from './start-over.ts';

/** Milliseconds: long enough for the first screen to be drawn, short enough to be before the first click. */
const afterFirstScreen = 2000;

/** What stands around every page: the name, the day shown, who I am, and what must be known about the picture. */
export function Shell() {
  const asOf = useAsOf();
  const { data: setting } = useQuery(areasQuery(asOf));
  const startOver = use(StartOverContext);
  const queryClient = useQueryClient();
  useFollowLinks();
  const isReady = setting !== undefined;
  const main = useRef<HTMLElement>(null);
  const { pathname, hash } = useLocation();
  const shown = useRef(pathname);

  // A new page begins at its top, also for who listens or tabs; a link to a part of it has its own place.
  useEffect(() => {
    if (shown.current !== pathname && hash === '') main.current?.focus({ preventScroll: true });
    shown.current = pathname;
  }, [pathname, hash]);

  // Once the first screen stands, the page that people go to next is fetched without their waiting for it.
  useEffect(() => {
    const wait = isReady ? setTimeout(loadAreaPage, afterFirstScreen) : undefined;
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
          <a href={`/${asOfSearch(asOf)}`} aria-current={pathname === '/' ? 'page' : undefined}>
            Översikt
          </a>
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
          Skriv inte om enskilda personer. Färdigställda anteckningar kan vara allmänna handlingar.
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
      <ScrollRestoration />
    </div>
  );
}
