package io.kienco.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.kienco.data.DatasetReader;
import io.kienco.model.Plan;
import io.kienco.model.Portfolio;
import io.kienco.model.Scenario;
import io.kienco.plan.Planner;
import io.kienco.policy.Rulebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The demo's README does the sums by hand: the plan must come to the same. */
class DemoTest {

  private static final Path DEMO = Path.of("datasets", "demo-12-schools");
  private static final Plan PLAN = plan();

  private static Plan plan() {
    Portfolio portfolio = DatasetReader.read(DEMO).portfolio();
    Rulebook rules = Rulebook.read(Path.of("rules"), List.of()).rulebook();
    LocalDate asOf = LocalDate.of(2026, 1, 1);
    return Planner.plan(
        rules.assess(portfolio, asOf, portfolio.info().horizon()),
        Scenario.DEFAULT,
        progress -> {},
        () -> false);
  }

  @Test
  void thePlanIsTheOneThatIsExpected() {
    Set<String> expected =
        Facts.file(DEMO.resolve("expected/awards.csv")).stream()
            .map(NamedCsvRecord::getFields)
            .map(f -> List.of(f.get(0), f.get(3), f.get(4), f.get(5), f.get(6), f.get(7)))
            .map(Object::toString)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> found = new TreeSet<>();
    for (Plan.Award a : PLAN.awards()) {
      for (Plan.Payment p : a.payments()) {
        found.add(
            List.of(a.proposal(), a.start(), a.scheme(), p.fund(), p.year(), p.amount())
                .toString());
      }
    }
    assertEquals(expected, found);
  }

  @Test
  void theReadmeNamesTheBenefitOfThePlanAndOfBothRankings() throws IOException {
    String readme = Files.readString(DEMO.resolve("README.md"));
    Plan.Summary summary = PLAN.summary();
    for (long thousandths :
        List.of(
            summary.benefit(),
            summary.baselines().byPoints(),
            summary.baselines().byBenefitPerDong())) {
      String words = String.format(Locale.ENGLISH, "**%,d**", thousandths / 1000);
      assertTrue(readme.contains(words), "the demo's README does not say " + words);
    }
    assertTrue(summary.optimal(), "the demo is small enough to be proven");
  }
}
