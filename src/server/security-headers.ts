import { secureHeaders } from 'hono/secure-headers';

const own = ["'self'"];
const none = ["'none'"];

/** What a browser may do with our pages: run, show and ask for what comes from here, and nothing else. */
export const securityHeaders = () =>
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: none,
      scriptSrc: own,
      styleSrc: own,
      imgSrc: ["'self'", 'data:'],
      fontSrc: own,
      connectSrc: own,
      manifestSrc: own,
      workerSrc: own,
      baseUri: none,
      formAction: none,
      frameAncestors: none,
    },
    xFrameOptions: 'DENY',
    permissionsPolicy: { camera: [], geolocation: [], microphone: [] },
    // Plain HTTP on loopback: a promise of HTTPS would lock people out of their own machine's ports.
    strictTransportSecurity: false,
  });
