// Every page is exported as a file. BASE_PATH (for example "/kb") moves the whole site below a path.
/** @type {import('next').NextConfig} */
export default {
  output: 'export',
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
