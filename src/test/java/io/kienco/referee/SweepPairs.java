package io.kienco.referee;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Says where the plan of one point of a sweep shows that another's line or plan is wrong. */
final class SweepPairs {

  private final Turning turning;
  private final List<PlanPaper> papers;
  private final List<Share> shares;
  private final List<String> findings = new ArrayList<>();

  /** What a floor is about, and what of that its group gets. */
  record Share(long group, long all) {
    boolean reaches(BigDecimal share) {
      return BigDecimal.valueOf(group).compareTo(share.multiply(BigDecimal.valueOf(all))) >= 0;
    }
  }

  /**
   * @param papers a point's plan; null where there is none
   * @param shares of the floor that is turned; null where there is none
   */
  SweepPairs(Turning turning, List<PlanPaper> papers, List<Share> shares) {
    this.turning = turning;
    this.papers = papers;
    this.shares = shares;
  }

  List<String> check() {
    noPlanIsBetterThanAPointAllows();
    noPointIsWorseThanAPlanThatFitsIt();
    return findings;
  }

  /** What fits less money, or keeps a higher floor, is a plan of the easier point as well. */
  private void noPlanIsBetterThanAPointAllows() {
    for (int harder = 0; harder < papers.size(); harder++) {
      for (int easier = 0; easier < papers.size(); easier++) {
        boolean turned = turning.ofMoney() ? harder < easier : harder > easier;
        if (turned && papers.get(harder) != null) {
          fits(harder, easier);
        }
      }
    }
  }

  private void fits(int harder, int easier) {
    if (papers.get(easier) == null) {
      findings.add("point " + easier + " has no plan, and that of " + harder + " is one");
      return;
    }
    JsonNode one = papers.get(harder).summary();
    JsonNode other = papers.get(easier).summary();
    boolean asGood = true;
    for (String level : List.of("ongoingUnmet", "mandatesUnmet", "floorsUnmet")) {
      asGood &= one.get(level).asInt() <= other.get(level).asInt();
    }
    if (asGood && one.get("benefit").asLong() > other.get("bound").asLong()) {
      findings.add("point " + easier + " says that the plan of " + harder + " cannot be");
    }
  }

  /** More money brings no less, and a floor that a plan reaches unasked costs nothing. */
  private void noPointIsWorseThanAPlanThatFitsIt() {
    for (int other = 0; other < papers.size(); other++) {
      for (int point = 0; point < papers.size(); point++) {
        if (other != point && papers.get(point) != null && isPlanOf(other, point)) {
          holds(point, other);
        }
      }
    }
  }

  /** Whether the one's plan meets every floor of the other point, and its money suffices. */
  private boolean isPlanOf(int other, int point) {
    if (papers.get(other) == null) {
      return false;
    }
    long missed = papers.get(other).list("floors").filter(f -> !isTurned(f) && isMissed(f)).count();
    boolean fits = turning.ofMoney() ? other < point : shares.get(other).reaches(turning.at(point));
    return fits && missed == 0;
  }

  private boolean isTurned(JsonNode floor) {
    return !turning.ofMoney() && floor.get("id").asText().equals(turning.id());
  }

  private static boolean isMissed(JsonNode floor) {
    return floor.get("reached").asLong() < floor.get("wanted").asLong();
  }

  /** By works ongoing and mandates met, then floors, then benefit. */
  private void holds(int point, int other) {
    JsonNode own = papers.get(point).summary();
    JsonNode lent = papers.get(other).summary();
    for (String hard : List.of("ongoingUnmet", "mandatesUnmet")) {
      if (own.get(hard).asInt() != lent.get(hard).asInt()) {
        if (own.get(hard).asInt() > lent.get(hard).asInt()) {
          findings.add("point " + point + " is worse than the plan of " + other + ": " + hard);
        }
        return;
      }
    }
    boolean missed = own.get("floorsUnmet").asInt() > 0;
    if (missed || own.get("benefit").asLong() < lent.get("benefit").asLong()) {
      findings.add("point " + point + " is worse than the plan of " + other + ", which fits it");
    }
  }
}
