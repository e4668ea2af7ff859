package org.planmodel.io.xlsx;

/**
 * A cell that leads to a row of a sheet.
 *
 * @param text what it shows
 * @param sheet the sheet
 * @param row the row, from 0
 */
record CellLink(String text, PlanSheet sheet, int row) {}
