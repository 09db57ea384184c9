package io.kienco.plan.explain;

import io.kienco.model.Groups;
import io.kienco.model.Plan.FloorResult;
import io.kienco.model.Scenario;
import io.kienco.plan.problem.Option;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;

/** What each floor's group was to get, a share of the plan's own total, and what it gets. */
final class FloorResults {

  /** What doubles may be wrong by, and a good deal more. */
  private static final double NEAR = 1e-9;

  private final Decided decided;
  private final List<Scenario.Floor> floors;
  private final Groups.Covering covering;
  private final boolean[] isOfSpend;
  private final long[] all;
  private final long[] reached;

  FloorResults(Decided decided) {
    this.decided = decided;
    this.floors = decided.question.scenario().floors();
    this.covering = decided.question.groups().covering(floors);
    this.isOfSpend = new boolean[floors.size()];
    for (int f = 0; f < isOfSpend.length; f++) {
      isOfSpend[f] = floors.get(f).of().equals("spend");
    }
    this.all = new long[floors.size()];
    this.reached = new long[floors.size()];
    for (Option option : floors.isEmpty() ? List.<Option>of() : decided.awards.values()) {
      add(option, all, reached);
    }
  }

  private void add(Option option, long[] to, long[] ofGroups) {
    long spend = option.spend();
    long benefit = decided.question.benefit(option);
    for (int f = 0; f < to.length; f++) {
      to[f] += isOfSpend[f] ? spend : benefit;
    }
    for (int f : covering.of(option.candidate().proposal())) {
      ofGroups[f] += isOfSpend[f] ? spend : benefit;
    }
  }

  List<FloorResult> list() {
    return IntStream.range(0, all.length)
        .mapToObj(f -> result(floors.get(f), all[f], reached[f]))
        .toList();
  }

  /** Floors that are reached, and would be missed if the option were awarded besides. */
  List<String> missedWith(Option option) {
    if (floors.isEmpty()) {
      return List.of();
    }
    long[] more = all.clone();
    long[] moreReached = reached.clone();
    add(option, more, moreReached);
    return IntStream.range(0, all.length)
        .filter(f -> !isMet(f, more[f], moreReached[f]) && isMet(f, all[f], reached[f]))
        .mapToObj(f -> floors.get(f).id())
        .toList();
  }

  /** Exactly only where it is near: most floors are far from either. */
  private boolean isMet(int f, long of, long had) {
    double over = had - floors.get(f).share().doubleValue() * of;
    if (Math.abs(over) > 1 + NEAR * Math.abs((double) of)) {
      return over > 0;
    }
    FloorResult result = result(floors.get(f), of, had);
    return result.reached() >= result.wanted();
  }

  private static FloorResult result(Scenario.Floor floor, long all, long reached) {
    BigDecimal wanted = floor.share().multiply(BigDecimal.valueOf(all));
    long whole = wanted.setScale(0, RoundingMode.CEILING).longValueExact();
    return new FloorResult(floor.id(), floor.of(), whole, reached);
  }
}
