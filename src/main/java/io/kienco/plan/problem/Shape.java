package io.kienco.plan.problem;

/**
 * Which of the medium levels a {@link Problem} holds as limits.
 *
 * @param strict leave out choices that meet fewer ongoing works or mandates than their unit can
 * @param floors with a row for each floor
 * @param leastOngoing ongoing works that must be met over all units; -1 when not counted
 * @param leastMandates mandates that must be met over all units; -1 when not counted
 */
public record Shape(boolean strict, boolean floors, int leastOngoing, int leastMandates) {

  public static final Shape STRICT = new Shape(true, true, -1, -1);
  public static final Shape LOOSE = new Shape(false, false, -1, -1);

  boolean counted() {
    return leastOngoing >= 0;
  }

  public Shape withFloors(boolean with) {
    return new Shape(strict, with, leastOngoing, leastMandates);
  }
}
