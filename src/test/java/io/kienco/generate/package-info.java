/**
 * Writes the datasets: real communes, made-up schools that add up to published figures, proposals
 * and money. Everything follows from a seed; the build runs it again and compares.
 */
package io.kienco.generate;
