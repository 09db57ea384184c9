package io.kienco.report.document.content;

import io.kienco.model.Assessment;
import io.kienco.model.Boundaries;
import io.kienco.model.DataIssue;
import io.kienco.model.Plan;
import io.kienco.report.Texts;
import io.kienco.report.document.paper.Paper;
import io.kienco.report.document.paper.Section;
import java.util.ArrayList;
import java.util.List;

/** The annex to an allocation decision: what is funded, what is not, and why. */
public final class AllocationReport {

  private AllocationReport() {}

  public static Paper of(
      Plan plan,
      Assessment assessment,
      List<DataIssue> issues,
      Boundaries boundaries,
      Texts texts) {
    Matter matter = Matter.of(plan, assessment, texts);
    List<Section> sections = new ArrayList<>();
    sections.add(new Summary(matter).section(boundaries));
    sections.add(new Money(matter).section());
    sections.add(new Allocation(matter).section());
    sections.add(new Duties(matter).section());
    sections.add(new Quality(matter).section());
    sections.add(new Deferred(matter).section());
    if (!plan.excluded().isEmpty()) {
      sections.add(new NotEligible(matter).section());
    }
    sections.add(new LegalBasis(matter).section());
    sections.add(new DataNotes(matter, issues).section(true));
    String years = assessment.horizon().first() + "–" + assessment.horizon().last();
    return PlanOpening.of(matter)
        .paper(
            "allocation",
            "payments",
            matter.say("allocation.title", years),
            sections,
            List.of(new Payments(matter).table()));
  }
}
