/** A list as the reader hands it over: header, and rows of texts with their line in the file. */
export interface BalloonTable {
  readonly path: string;
  readonly header: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
  /** SHA-256 of the file, for the report's header. */
  readonly sha256?: string;
  /** Rows of the file that are no records. */
  readonly rejected?: number;
}

/** A cell that could not be read as what its column holds. The cell itself is not repeated: it may be personal. */
export interface CellProblem {
  readonly path: string;
  readonly line: number;
  readonly column: string;
  readonly kind: 'yes-no' | 'date' | 'money' | 'number' | 'status' | 'fake-with-stage';
}
