/** What an Excel error means and what to do about it, if the function itself gives no message. */
const advice: Readonly<Record<string, string>> = {
  "#VALUE!":
    "A value in the formula has the wrong type, such as text where a number is needed. Check each argument.",
  "#NUM!": "A number in the formula is not possible. Check each argument.",
  "#N/A":
    "A lookup found nothing, or the law for that year or case is not in this version of MEGAROTH. PROJECTLIMIT estimates later years.",
  "#NAME?":
    "Excel does not recognize a name in the formula. Check the spelling of the function and of every name, and put text in quotation marks.",
  "#REF!": "A cell that the formula depends on was deleted. Undo the deletion, or refer to another cell.",
  "#SPILL!":
    "The answer needs empty cells to the right and below. Clear them, or move the formula; it cannot spill into a table or merged cells.",
  "#BUSY!": "Excel is still calculating. The answer will appear when it is done.",
  "#GETTING_DATA": "Excel is still calculating. The answer will appear when it is done.",
  "#DIV/0!": "A cell that the formula uses divides by zero. Correct that cell.",
  "#NULL!": "Two ranges in the formula do not intersect. Put a comma or a colon between them.",
  "#CALC!": "Excel cannot calculate this formula. Check for an empty array among the arguments.",
  "#CONNECT!": "Excel could not reach the add-in. Save the workbook, close it and reopen it.",
};

export function adviceFor(code: string): string {
  return advice[code] ?? "Correct the formula or the cells it uses.";
}
