package io.kienco.model;

/**
 * The price of one unit of a measure, in đồng.
 *
 * @param recurrentPercent yearly running cost as percent of the investment
 */
public record UnitCost(
    String measure, String unit, long costVnd, Double recurrentPercent, String source) {}
