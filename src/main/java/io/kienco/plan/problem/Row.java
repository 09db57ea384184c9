package io.kienco.plan.problem;

/**
 * One limit: what the chosen choices add to it may not pass its capacity.
 *
 * @param id fund, commune, floor or proposal that it is about
 * @param year fiscal year; 0 when it is not about a year
 * @param unit what one đồng, work or benefit (of floors, one step of them) counts for; above 1 only
 *     in floors, whose shares are fractions
 */
public record Row(Kind kind, String id, int year, long capacity, long unit) {

  /** What a row limits. */
  public enum Kind {
    /** Money of a fund in a year; with carry-over, of all its years up to that one. */
    MONEY,
    /** Works going on in a commune in a year. */
    LIMIT,
    /** Alternatives and prerequisites of a unit too large to enumerate. */
    LINK,
    /** Everything that floors are shares of, where a large problem's part holds it to a total. */
    TOTAL,
    /** A group's least share, written as share × all − group ≤ 0. */
    FLOOR,
    /** Ongoing works or mandates that must stay met, written as − met ≤ − least. */
    COUNT
  }
}
