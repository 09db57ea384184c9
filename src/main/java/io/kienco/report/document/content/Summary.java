package io.kienco.report.document.content;

import io.kienco.model.Boundaries;
import io.kienco.model.Horizon;
import io.kienco.model.Plan;
import io.kienco.report.document.paper.Block;
import io.kienco.report.document.paper.Fact;
import io.kienco.report.document.paper.Section;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** The plan in a dozen figures, and its money drawn. */
final class Summary {

  private final Matter matter;
  private final Plan plan;

  Summary(Matter matter) {
    this.matter = matter;
    this.plan = matter.plan();
  }

  Section section(Boundaries boundaries) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Facts(facts()));
    blocks.addAll(new Drawings(matter, boundaries).blocks());
    return new Section("summary", matter.say("summary"), false, blocks);
  }

  private List<Fact> facts() {
    Collection<Long> costs = matter.assessment().portfolio().costs().values();
    long asked = costs.stream().filter(Objects::nonNull).mapToLong(Long::longValue).sum();
    long paid = plan.envelopes().stream().mapToLong(Plan.EnvelopeUse::spent).sum();
    Plan.Summary summary = plan.summary();
    List<Fact> facts = new ArrayList<>();
    facts.add(matter.fact("asked", works(costs.size(), asked)));
    facts.add(available());
    facts.add(matter.fact("awarded", works(plan.awards().size(), paid)));
    facts.add(matter.fact("awarded.exact", matter.say("dong", matter.amounts().count(paid))));
    if (matter.texts().language().equals("vi")) {
      facts.add(matter.fact("awarded.words", VietnameseNumber.spelled(paid)));
    }
    facts.add(matter.fact("left", matter.amounts().money(capital() - paid)));
    facts.add(matter.fact("not-awarded", notAwarded()));
    facts.add(matter.fact("ongoing", ongoing()));
    facts.add(matter.fact("mandates.kept", kept(mandated(), summary.mandatesUnmet())));
    return facts;
  }

  private Fact available() {
    Horizon years = matter.assessment().horizon();
    String label = matter.say("available", "" + years.first(), "" + years.last());
    return new Fact(label, matter.amounts().money(capital()));
  }

  private String works(int works, long vnd) {
    return matter.say(
        "works-and-money", matter.amounts().count(works), matter.amounts().money(vnd));
  }

  private String notAwarded() {
    return matter.say(
        "not-awarded.value",
        matter.amounts().count(plan.deferred().size()),
        matter.amounts().count(plan.excluded().size()));
  }

  private String ongoing() {
    long ongoing =
        plan.awards().stream().filter(a -> matter.names().proposal(a.proposal()).ongoing()).count();
    return kept(ongoing, plan.summary().ongoingUnmet());
  }

  private String kept(long met, long unmet) {
    return matter.say("kept", matter.amounts().count(met), matter.amounts().count(unmet));
  }

  private long mandated() {
    return plan.awards().stream()
        .filter(a -> a.mandated() != null && a.end() <= a.mandated())
        .count();
  }

  private long capital() {
    return plan.ceiling(matter.assessment().portfolio().capitalFunds());
  }
}
