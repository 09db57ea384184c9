package io.kienco.plan.explain;

import io.kienco.model.Plan.FloorResult;
import io.kienco.model.Scenario;
import io.kienco.plan.problem.Option;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** What each floor's group was to get, a share of the plan's own total, and what it gets. */
final class FloorResults {

  private final Decided decided;

  FloorResults(Decided decided) {
    this.decided = decided;
  }

  List<FloorResult> list() {
    return decided.question.scenario().floors().stream().map(this::result).toList();
  }

  private FloorResult result(Scenario.Floor floor) {
    long all = 0;
    long reached = 0;
    for (Option option : decided.awards.values()) {
      boolean spend = floor.of().equals("spend");
      long value = spend ? option.spend() : decided.question.benefit(option);
      boolean in = decided.question.groups().covers(floor, option.candidate().proposal());
      all += value;
      reached += in ? value : 0;
    }
    BigDecimal wanted = floor.share().multiply(BigDecimal.valueOf(all));
    long whole = wanted.setScale(0, RoundingMode.CEILING).longValueExact();
    return new FloorResult(floor.id(), floor.of(), whole, reached);
  }
}
