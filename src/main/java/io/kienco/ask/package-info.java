/**
 * Questions to a plan that are answered by solving again: why not, what if more, what if dearer.
 * Knows {@code plan} and {@code compare}; only the doors know it.
 */
package io.kienco.ask;
