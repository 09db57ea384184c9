/**
 * Turns a workbook of any shape into a dataset folder, as a mapping file says: which of its columns
 * is which of ours. Nothing is written unless everything could be read.
 */
package io.kienco.data.importing;
