package io.kienco.model;

/**
 * How far a solve has come.
 *
 * @param seconds since it began
 * @param gap (bound - benefit) / bound
 */
public record Progress(double seconds, String phase, long benefit, long bound, double gap) {}
