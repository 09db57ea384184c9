package io.kienco.model;

/**
 * A dataset column that the dictionary does not know, kept for rules and floors.
 *
 * @param owner code of the commune, school or proposal whose row it stood in
 * @param name the column's heading
 * @param text the cell as written
 * @param number the cell as a number; null when it is not one
 */
public record Attribute(String owner, String name, String text, Double number) {}
