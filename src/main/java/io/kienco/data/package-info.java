/**
 * Reads what users bring: dataset folders, scenarios and plans; the only room that parses files.
 *
 * <p>{@code data-dictionary.csv} names every column once; reader, messages and documentation follow
 * it. Faults of the input are collected as {@link io.kienco.model.DataIssue}, never thrown.
 */
package io.kienco.data;
