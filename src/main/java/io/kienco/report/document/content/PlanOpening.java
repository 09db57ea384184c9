package io.kienco.report.document.content;

import io.kienco.model.Plan;
import io.kienco.report.Notices;
import io.kienco.report.UnknownLine;
import io.kienco.report.Unmet;
import java.util.ArrayList;
import java.util.List;

/** The title page of a report on one plan. */
final class PlanOpening {

  private PlanOpening() {}

  static Opening of(Matter matter) {
    Plan plan = matter.plan();
    String seed = String.valueOf(plan.fingerprint().seed());
    return new Opening(matter)
        .under(plan.scenario())
        .fact("fingerprint.scenario", plan.fingerprint().scenario())
        .fact("made-by", matter.say("made-by.value", plan.fingerprint().version(), seed))
        .notices(notices(matter));
  }

  private static List<String> notices(Matter matter) {
    List<String> notices = new ArrayList<>();
    notices.addAll(new Notices(matter.texts(), matter.names()).lines(matter.plan().notices()));
    new UnknownLine(matter.texts()).of(matter.assessment()).ifPresent(notices::add);
    notices.addAll(new Unmet(matter.texts(), matter.names()).lines(matter.plan()));
    return notices;
  }
}
