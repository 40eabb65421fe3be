// What a command sees of the process, as one argument: so that tests call commands without a process.

/** The process as commands see it. */
export interface Terminal {
  /** The project's folder, which holds `content/`. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Standard input, read only by commands that want it. */
  readonly input: AsyncIterable<Uint8Array>;
  /** True where a person would have to type the input. */
  readonly inputIsTerminal: boolean;
  /** True where standard output shows colours and nobody asked for none. */
  readonly colour: boolean;
  /** Width of standard output in characters. */
  readonly columns: number;
  /** Writes to standard output. */
  out(text: string): void;
  /** Writes to standard error. */
  err(text: string): void;
}
