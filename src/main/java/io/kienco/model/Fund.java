package io.kienco.model;

/**
 * A source of money.
 *
 * @param kind {@code capital} or {@code recurrent}
 * @param carryOver true when what a year leaves unspent may be spent in later years
 */
public record Fund(String id, String title, String kind, boolean carryOver) {

  /** Money to build with, not to run with. */
  public boolean capital() {
    return "capital".equals(kind);
  }
}
