/**
 * What a class promises to have of an object of Office.js: the same names and types, with our objects in the place
 * of those of the library.
 */
export type Surface<Real, Member extends keyof Real> = {
  [Name in Member]: Real[Name] extends (...args: infer Args) => infer Result
    ? Result extends OfficeExtension.ClientObject
      ? (...args: Args) => object
      : Real[Name]
    : Real[Name] extends OfficeExtension.ClientObject
      ? object
      : Real[Name];
};

/** The names of the classes of Excel whose objects can be loaded. */
export type ExcelObjectName = {
  [Name in keyof typeof Excel]: (typeof Excel)[Name] extends new () => OfficeExtension.ClientObject ? Name : never;
}[keyof typeof Excel];

export type ExcelObject<Name extends ExcelObjectName> = InstanceType<(typeof Excel)[Name]>;
