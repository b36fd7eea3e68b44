import { useQuery, useQueryClient } from '@tanstack/react-query';
import { use, useEffect, useRef } from 'react';
import { Link, NavLink, Outlet, ScrollRestoration, useLocation } from 'react-router-dom';
import { asOfSearch, useAsOf } from '#lib/as-of.ts';
import { areasQuery } from '#lib/queries.ts';
import { Button } from '#ui/button.tsx';
import { AsOfControl } from './as-of-control.tsx';
import { Bands } from './bands.tsx';
import { PersonControl } from './person-control.tsx';
import styles from './shell.module.css';
import { StartOverContext } from './start-over.ts';

/** What stands around every page: the name, the day shown, who I am, and what must be known about the picture. */
export function Shell() {
  const asOf = useAsOf();
  const { data: setting } = useQuery(areasQuery(asOf));
  const startOver = use(StartOverContext);
  const queryClient = useQueryClient();
  const main = useRef<HTMLElement>(null);
  const { pathname, hash } = useLocation();
  const shown = useRef(pathname);

  // A new page begins at its top, also for who listens or tabs; a link to a part of it has its own place.
  useEffect(() => {
    if (shown.current !== pathname && hash === '') main.current?.focus({ preventScroll: true });
    shown.current = pathname;
  }, [pathname, hash]);

  return (
    <div className={styles.page}>
      <a className={styles.skip} href="#innehall">
        Hoppa till innehållet
      </a>
      <header className={styles.header}>
        <Link to={`/${asOfSearch(asOf)}`} className={styles.name}>
          Lägesbild folkhälsa
        </Link>
        <nav aria-label="Huvudmeny" className={styles.nav}>
          <NavLink to={`/${asOfSearch(asOf)}`} end>
            Översikt
          </NavLink>
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
