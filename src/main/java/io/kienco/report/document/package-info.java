/**
 * Reports that can be signed. {@link io.kienco.report.document.Reports} is the door; {@code
 * content} says what, {@code form} says how it looks, {@code paper} is what they hand over.
 */
package io.kienco.report.document;
