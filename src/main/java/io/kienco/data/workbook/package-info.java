/**
 * Rows out of workbooks and text files from anywhere: any sheet, any usual encoding, no trust.
 *
 * <p>Sizes are checked before anything is parsed; formulas give the value that was saved with them.
 */
package io.kienco.data.workbook;
