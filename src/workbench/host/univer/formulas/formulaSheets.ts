/** The sheets on which there is or was a formula. */
export class FormulaSheets {
  private readonly ids = new Set<string>();

  /** Most workbooks have no formula, and nobody need wait for a calculation. */
  get any(): boolean {
    return this.ids.size > 0;
  }

  has(sheetId: string): boolean {
    return this.ids.has(sheetId);
  }

  add(sheetId: string): void {
    this.ids.add(sheetId);
  }

  /** Of the workbook that is being opened. */
  reset(sheetIds: Iterable<string>): void {
    this.ids.clear();
    for (const id of sheetIds) this.ids.add(id);
  }
}
