package io.kienco.report;

import io.kienco.model.Assessment;
import io.kienco.model.Citation;
import io.kienco.model.Finding;
import io.kienco.model.Proposal;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The ranking with its reasons, and what is owed, on one screen. */
public final class AssessmentScreen {

  private static final int SHOWN = 10;

  private final Assessment assessment;
  private final AssessmentFile file;
  private final Texts texts;
  private final Amounts amounts;
  private final Names names;
  private final Reasons reasons;
  private final StringBuilder out = new StringBuilder();

  public AssessmentScreen(Assessment assessment, Texts texts) {
    this.assessment = assessment;
    this.file = AssessmentFile.of(assessment);
    this.texts = texts;
    this.amounts = new Amounts(texts);
    this.names = new Names(assessment, texts);
    this.reasons = new Reasons(texts, names);
  }

  /**
   * @param written where the JSON is; null when none was written
   */
  public String text(String written) {
    heading();
    entitlements();
    needs();
    ranking();
    if (written != null) {
      line("plan.files", written);
    }
    return out.toString();
  }

  private void heading() {
    String date = assessment.asOf().format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));
    line("assess.heading", assessment.portfolio().info().title(texts.language()));
    line("assess.subheading", date, file.instruments().size());
    new Notices(texts, names).lines(notices()).forEach(n -> out.append(n).append('\n'));
    long eligible = file.ranking().stream().filter(AssessmentFile.Ranked::eligible).count();
    out.append('\n');
    line(
        "assess.counts",
        amounts.count(file.ranking().size()),
        amounts.count(eligible),
        amounts.count(file.ranking().size() - eligible),
        amounts.count(file.ranking().stream().filter(r -> r.mandate() != null).count()));
  }

  private List<String> notices() {
    List<String> notices = new ArrayList<>();
    if (file.synthetic()) {
      notices.add("synthetic");
    }
    TreeSet<String> leaned = new TreeSet<>();
    for (Finding finding : assessment.findings()) {
      Citation at = finding.citation();
      leaned.add(at.status() + ":" + at.instrument());
    }
    notices.addAll(leaned);
    return notices;
  }

  private void entitlements() {
    file.entitlements()
        .forEach(
            (name, years) -> {
              out.append('\n');
              line(
                  "assess.owed",
                  texts.has("entitlement." + name) ? texts.get("entitlement." + name) : name);
              years.forEach(
                  (year, amount) ->
                      line("assess.owed.year", String.valueOf(year), amounts.money(amount)));
            });
  }

  private void needs() {
    if (file.needs().isEmpty()) {
      return;
    }
    out.append('\n');
    line("assess.needs", amounts.count(file.needs().size()));
    file.needByMeasure()
        .forEach((measure, n) -> line("assess.need", measure, amounts.count(Math.round(n))));
  }

  private void ranking() {
    out.append('\n');
    line("assess.ranking", Math.min(SHOWN, file.ranking().size()), file.ranking().size());
    file.ranking().stream().limit(SHOWN).forEach(this::ranked);
  }

  private void ranked(AssessmentFile.Ranked ranked) {
    Proposal proposal = names.proposal(ranked.proposal());
    line(
        "assess.ranked",
        amounts.points(ranked.points()),
        ranked.proposal(),
        proposal.title() == null ? proposal.measure() : proposal.title());
    out.append("      ").append(names.place(ranked.proposal())).append('\n');
    String because = reasons.because(ranked.because());
    if (!because.isEmpty()) {
      out.append("      ").append(because).append('\n');
    }
  }

  private void line(String key, Object... args) {
    out.append(texts.get(key, args)).append('\n');
  }
}
