import type { Server } from 'node:http';

/** Listens on this port and gives it, or says in plain words why that did not work. */
export function listen(server: Server, port: string): Promise<number | undefined> {
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    console.error(`PORT is "${port}", which is no port. Write a number from 1 to 65535.`);
    return Promise.resolve(undefined);
  }
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') return reject(error);
      const why = error.code === 'EACCES' ? 'may not be used by this account' : 'is taken by another program';
      console.error(`Port ${port} ${why}. Choose another: PORT=3001 npm start`);
      resolve(undefined);
    });
    server.listen(Number(port), () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : Number(port));
    });
  });
}
