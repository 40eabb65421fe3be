// The real servers that the build writes rules for, each started with those rules on a port of this machine.
import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EXPORT } from './settings';

/** A server that a test can start. */
export interface Host {
  readonly name: 'nginx' | 'caddy';
  readonly port: number;
  /** The whole configuration, around the file of the export as its first line says. */
  readonly settings: (file: string, folder: string, port: number) => string;
  readonly file: string;
  readonly args: (settings: string) => readonly string[];
}

export const HOSTS: readonly Host[] = [
  {
    name: 'nginx',
    port: Number(process.env.NGINX_PORT ?? 18_080),
    file: 'nginx.conf',
    settings: (file, folder, port) => {
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
      const paths = temporary.map((name) => `${name}_temp_path ${folder}/tmp-${name};`).join(' ');
      // Debian's nginx has no module for brotli
      const rules = file.replace(/^.*brotli_static.*$/gm, '');
      return `daemon off; pid ${folder}/pid; error_log stderr; events {}
http { include /etc/nginx/mime.types; access_log off; ${paths}
server { listen 127.0.0.1:${port};\n${rules}\n} }\n`;
    },
    args: (settings) => ['-c', settings, '-e', 'stderr'],
  },
  {
    name: 'caddy',
    port: Number(process.env.CADDY_PORT ?? 18_081),
    file: 'Caddyfile',
    settings: (file, _folder, port) =>
      `{\n  admin off\n}\n${file.replace('kb.example.org', `http://127.0.0.1:${port}`)}`,
    args: (settings) => ['run', '--config', settings, '--adapter', 'caddyfile'],
  },
];

/** Starts a host over a copy of the export; undefined where it is not installed. */
export async function startHost(host: Host): Promise<{ stop: () => Promise<void> } | undefined> {
  const folder = mkdtempSync(join(tmpdir(), `causebook-${host.name}-`));
  // nginx's workers are another user's
  chmodSync(folder, 0o755);
  const site = join(folder, 'site');
  mkdirSync(site);
  cpSync(EXPORT, site, { recursive: true });
  const rules = readFileSync(join(site, 'hosts', host.file), 'utf8').replaceAll('/srv/causebook', site);
  const settings = join(folder, host.file);
  writeFileSync(settings, host.settings(rules, folder, host.port));
  const child = spawn(host.name, host.args(settings), {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
  });
  const stop = async () => {
    await ended(child);
    rmSync(folder, { recursive: true, force: true });
  };
  if (await answers(child, `http://127.0.0.1:${host.port}/`)) return { stop };
  await stop();
  return undefined;
}

/** Whether the server answers before it ends or half a minute is over. */
async function answers(child: ChildProcess, url: string): Promise<boolean> {
  const said: string[] = [];
  let isGone = false;
  child.stderr?.on('data', (chunk) => said.push(String(chunk)));
  child.once('error', (error) => {
    isGone = true;
    said.push(error.message);
  });
  child.once('exit', () => {
    isGone = true;
  });
  for (let tries = 0; tries < 120 && !isGone; tries += 1) {
    if (await fetch(url).catch(() => undefined)) return true;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  console.error(said.join('').slice(-2_000));
  return false;
}

function ended(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}
