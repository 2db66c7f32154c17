/** The bytes of a file, read piece by piece: a file that the user has picked, or one on a disk. */
export interface ByteSource {
  readonly name: string;
  readonly size: number;
  /** The bytes from one place up to another, the latter not included. */
  slice(from: number, to: number): Promise<Uint8Array>;
}
