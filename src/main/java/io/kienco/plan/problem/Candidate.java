package io.kienco.plan.problem;

import io.kienco.model.Pins;
import io.kienco.model.Proposal;
import io.kienco.model.Verdict;
import java.util.Set;

/**
 * A proposal with what the rules and the scenario say of it.
 *
 * @param index its place in the portfolio
 * @param worth benefit in the first year, thousandths; null when it cannot be valued
 * @param people what a point counts for: beneficiaries, or 1; null when unknown
 * @param mandate year by which a rule wants it finished; null when none does
 * @param schemes schemes that may pay; empty means every scheme
 * @param at where a pin holds it; null when free
 * @param promised where an earlier plan starts it, where moving it costs points; else null
 */
public record Candidate(
    int index,
    Proposal proposal,
    Verdict verdict,
    Long worth,
    Long people,
    Integer mandate,
    Set<String> schemes,
    boolean excluded,
    boolean must,
    boolean never,
    Pins.At at,
    Promises.Start promised) {

  public boolean ongoing() {
    return proposal.ongoing();
  }

  /** An unvalued work is considered only when something wants it built. */
  boolean mayBeAwarded() {
    boolean wanted = ongoing() || must || mandate != null;
    return !excluded && !never && (worth != null || wanted);
  }

  /** Whether a pin, if there is one, leaves that start and way. */
  boolean heldAt(int start, String way) {
    return at == null
        || (at.start() == null || at.start() == start)
            && (at.scheme() == null || at.scheme().equals(way));
  }

  boolean heldToScheme() {
    return at != null && at.scheme() != null;
  }

  /** Its worth if it starts in that year; null when it cannot be valued. */
  Long worth(int start) {
    boolean moved = worth != null && promised != null && promised.year() != start;
    return moved
        ? Long.valueOf(worth - Math.multiplyExact(promised.points(), people.longValue()))
        : worth;
  }

  public String id() {
    return proposal.id();
  }
}
