/**
 * The nouns: immutable records that every other room shares; knows nobody.
 *
 * <p>A boxed field ({@code Integer}, {@code Long}, {@code Double}, {@code Boolean}) or a text is
 * {@code null} when the dataset does not say: unknown, never zero. Money is whole đồng.
 */
package io.kienco.model;
