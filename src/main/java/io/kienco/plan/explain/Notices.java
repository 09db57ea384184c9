package io.kienco.plan.explain;

import io.kienco.model.Assessment;
import io.kienco.model.Finding;
import java.util.List;
import java.util.stream.Stream;

/** What a plan leaned on that is made up or not in force: points of awards, and what is owed. */
final class Notices {

  private Notices() {}

  static List<String> of(Decided decided) {
    Assessment assessment = decided.question.assessment();
    Stream<Finding> points =
        decided.awards.values().stream().flatMap(o -> o.candidate().verdict().findings().stream());
    Stream<Finding> owed =
        assessment.findings().stream().filter(Finding.Entitlement.class::isInstance);
    return assessment.notices(Stream.concat(points, owed));
  }
}
