import { BaseReferenceObject, ErrorType, ErrorValueObject } from "@univerjs/engine-formula";

const references = BaseReferenceObject.prototype;
const univerIterator = references.iterator;
const univerFirstCell = references.getFirstCell;

/** Whether the formula names a sheet that the workbook does not have. */
export function namesMissingSheet(reference: BaseReferenceObject): boolean {
  return reference.getForcedSheetName() !== "" && !reference.getForcedSheetId();
}

/** Lets cells of a sheet that is not there be #REF!, as in Excel; to Univer they are #VALUE!. */
export function showMissingSheets(): void {
  references.iterator = function (visit) {
    if (!namesMissingSheet(this)) return univerIterator.call(this, visit);
    const { startRow, startColumn } = this.getRangePosition();
    return visit(ErrorValueObject.create(ErrorType.REF), startRow, startColumn);
  };
  references.getFirstCell = function () {
    return namesMissingSheet(this) ? ErrorValueObject.create(ErrorType.REF) : univerFirstCell.call(this);
  };
}
