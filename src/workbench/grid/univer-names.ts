import { generateRandomId } from "@univerjs/core";
import type { ISetDefinedNameMutationParam } from "@univerjs/engine-formula";
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from "@univerjs/sheets";
import type { FWorkbook } from "@univerjs/sheets/facade";
import { type DefinedName } from "../host/book";

type FDefinedName = ReturnType<FWorkbook["getDefinedNames"]>[number];

/** The names of the grid's workbook. The grid writes a reference without the equal sign. */
export function definedNames(workbook: FWorkbook): DefinedName[] {
  return workbook.getDefinedNames().map((one) => fromGrid(param(one)));
}

export function setDefinedName(workbook: FWorkbook, name: DefinedName): void {
  const known = find(workbook, name);
  workbook.insertDefinedNameBuilder({
    id: known ? param(known).id : generateRandomId(10),
    unitId: workbook.getId(),
    name: name.name,
    formulaOrRefString: isReference(name.formula) ? name.formula.slice(1) : name.formula,
    comment: name.comment,
    hidden: !name.visible,
    localSheetId: name.sheetId ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
  });
}

export function deleteDefinedName(workbook: FWorkbook, name: DefinedName): void {
  find(workbook, name)?.delete();
}

function find(workbook: FWorkbook, { name, sheetId }: DefinedName): FDefinedName | undefined {
  return workbook.getDefinedNames().find((one) => {
    const other = fromGrid(param(one));
    return other.sheetId === sheetId && other.name.toLowerCase() === name.toLowerCase();
  });
}

function param(name: FDefinedName): ISetDefinedNameMutationParam {
  return name.toBuilder().build();
}

function fromGrid(param: ISetDefinedNameMutationParam): DefinedName {
  const { name, formulaOrRefString, comment, hidden, localSheetId } = param;
  const isLocal = localSheetId !== undefined && localSheetId !== SCOPE_WORKBOOK_VALUE_DEFINED_NAME;
  return {
    name,
    ...(isLocal ? { sheetId: localSheetId } : {}),
    formula: formulaOrRefString.startsWith("=") ? formulaOrRefString : `=${formulaOrRefString}`,
    comment: comment ?? "",
    visible: hidden !== true,
  };
}

function isReference(formula: string): boolean {
  return /^=.+!\$?[A-Z]*\$?\d*(:\$?[A-Z]*\$?\d*)?$/i.test(formula);
}
