// Every page is exported as a file. BASE_PATH (for example "/kb") moves the whole site below a path.
/** @type {import('next').NextConfig} */
export default {
  // not in development: there, a route of a script or article that is new would wait for Next's list of them
  ...(process.env.NODE_ENV === 'production' && { output: 'export' }),
  // lib/build exports into a folder of its own and lets it replace out/ when all is right
  distDir: process.env.EXPORT_FOLDER ?? '.next',
  // the default is random, and a build of the same content must give the same bytes
  generateBuildId: () => 'causebook',
  // `npm test` compiles the types, with the stricter settings of the pure rooms too
  typescript: { ignoreBuildErrors: true },
  trailingSlash: true,
  basePath: process.env.BASE_PATH ?? '',
  images: { unoptimized: true },
  poweredByHeader: false,
  reactStrictMode: true,
  // esbuild bundles the enhancers while the pages are built; it is a binary and cannot be bundled itself
  serverExternalPackages: ['esbuild', 'gray-matter'],
  experimental: {
    // app/global-not-found.tsx: there is no single root layout, because <html lang> differs by page
    globalNotFound: true,
    // Next's default is one less than the cores: a single worker on two
    cpus: 2,
  },
};
