package io.kienco.plan.exact;

import java.util.function.BooleanSupplier;

/**
 * How long the engine may work.
 *
 * @param work in its own measure of work, the same on every machine; infinite when only the clock
 *     counts
 * @param seconds by the clock; infinite when only work counts
 * @param stop asked often
 */
public record Effort(double work, double seconds, long seed, BooleanSupplier stop) {}
